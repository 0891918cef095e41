/** What can be drawn of a design. */
export const pictureViews = [
  "information",
  "power",
  "matrix",
  "ladder",
  "interfaces",
  "dependencies",
] as const;
export type PictureView = (typeof pictureViews)[number];
