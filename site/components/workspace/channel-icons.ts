import CalendarDays from "@lucide/astro/icons/calendar";
import Ellipsis from "@lucide/astro/icons/ellipsis";
import Footprints from "@lucide/astro/icons/footprints";
import Mail from "@lucide/astro/icons/mail";
import Phone from "@lucide/astro/icons/phone";
import Video from "@lucide/astro/icons/video";
import type { ContactChannel } from "../../../schema/vocabulary.ts";
import type { Icon } from "../types.ts";

export const channelIcons: Record<ContactChannel, Icon> = {
  visit: Footprints,
  phone: Phone,
  email: Mail,
  online_meeting: Video,
  event: CalendarDays,
  other: Ellipsis,
};
