import { accessSync, constants, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** Where the machine keeps files in memory, if it does: a database there never waits for a disk. */
const memory = "/dev/shm";
/** Bytes that must be free there: a container's may be too small for a database. */
const room = 1024 ** 3;
/** Another user, or another container that sees the same folder, counts processes of its own. */
const prefix = `rinnalla-${hostname()}-${userInfo().uid}-`;

/** A folder of this process alone, in memory where that can be had. It goes with the process, or when `remove` is called. */
export const makeQuickFolder = (): { path: string; remove: () => void } => {
  const place = hasRoom(memory) ? memory : tmpdir();
  removeLeftovers(place);
  const path = mkdtempSync(join(place, `${prefix}${process.pid}-`));
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.once("exit", remove);
  return {
    path,
    remove: () => {
      process.off("exit", remove);
      remove();
    },
  };
};

/** A killed process takes nothing with it: what belongs to none that lives is taken away by the next. */
const removeLeftovers = (place: string): void => {
  for (const name of readdirSync(place)) {
    if (!name.startsWith(prefix)) continue;
    const owner = Number.parseInt(name.slice(prefix.length), 10);
    if (!isAlive(owner)) rmSync(join(place, name), { recursive: true, force: true });
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

const hasRoom = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize > room;
  } catch {
    return false;
  }
};
