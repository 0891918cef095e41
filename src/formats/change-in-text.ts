/** The part that is otherwise in a text: from where on, up to where it went before, and up to where it goes now. */
export interface TextChange {
  readonly from: number;
  readonly before: number;
  readonly after: number;
}

/* Compared at once, as the engine does it faster than one by one. */
const stride = 4096;

/** What has to be replaced in a text to make another of it: as little as is in one piece. */
export function changeInText(old: string, text: string): TextChange {
  const most = Math.min(old.length, text.length);
  let from = 0;
  while (from + stride <= most && old.slice(from, from + stride) === text.slice(from, from + stride))
    from += stride;
  while (from < most && old.charCodeAt(from) === text.charCodeAt(from)) from += 1;
  let [before, after] = [old.length, text.length];
  const isSame = (length: number) =>
    before - length >= from &&
    after - length >= from &&
    old.slice(before - length, before) === text.slice(after - length, after);
  for (const length of [stride, 1])
    while (isSame(length)) {
      before -= length;
      after -= length;
    }
  return { from, before, after };
}
