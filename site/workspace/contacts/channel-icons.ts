import type { ContactChannel } from "../../../schema/vocabulary.ts";
import type { Icon } from "../../components/types.ts";
import CalendarDays from "../../icons/calendar.svg";
import Ellipsis from "../../icons/ellipsis.svg";
import Footprints from "../../icons/footprints.svg";
import Mail from "../../icons/mail.svg";
import Phone from "../../icons/phone.svg";
import Video from "../../icons/video.svg";

export const channelIcons: Record<ContactChannel, Icon> = {
  visit: Footprints,
  phone: Phone,
  email: Mail,
  online_meeting: Video,
  event: CalendarDays,
  other: Ellipsis,
};
