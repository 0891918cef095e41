import type { JSX } from "preact";

const paths = {
  open: "M2.5 12.5v-9h4l1.5 2h5.5v2M2.5 12.5l2-5h10l-2 5z",
  save: "M8 2.5v8M4.8 7.6 8 10.8l3.2-3.2M2.5 13.5h11",
  share:
    "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.300 9a2.6 2.6 0 0 0 3.7 3.7l.9-.9",
  undo: "M5.500 3 2.500 6l3 3M2.800 6h6.700a4 4 0 0 1 0 8H6",
  redo: "M10.500 3l3 3-3 3M13.200 6H6.500a4 4 0 0 0 0 8H10",
  sun: "M8 5.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600M8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3.050 3.050l1.060 1.060M11.890 11.890l1.060 1.060M3.050 12.950l1.060-1.060M11.890 4.110l1.060-1.060",
  moon: "M13.500 9.500A6 6 0 0 1 6.500 2.500a6 6 0 1 0 7 7z",
  help: "M6.200 6.100a1.900 1.900 0 1 1 2.800 1.700c-.7.400-1 .8-1 1.500M8 11.400v.1M8 1.700a6.300 6.300 0 1 0 0 12.600A6.300 6.300 0 0 0 8 1.700",
  down: "M4.500 6.500 8 10l3.500-3.500",
  close: "M4 4l8 8M12 4l-8 8",
  plus: "M8 3.500v9M3.500 8h9",
  minus: "M3.500 8h9",
  fit: "M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10",
  check: "M3.500 8.500l3 3 6-7",
  wand: "M3 13l6.500-6.500M11 2v2.500M9.750 3.250h2.500M13 7v2M12 8h2M6 2.500v1.500M5.250 3.250h1.500",
  table: "M2.500 3h11v10h-11zM2.500 6.300h11M2.500 9.600h11M6.200 3v10",
  file: "M4 1.800h5l3 3v9.400H4zM9 1.800v3h3",
  spark: "M8 2l1.400 4.600L14 8l-4.600 1.400L8 14l-1.400-4.600L2 8l4.600-1.400z",
  lock: "M4 7.200h8v6H4zM5.700 7.200V5a2.300 2.300 0 0 1 4.600 0v2.200",
} as const;

export type IconName = keyof typeof paths;

/** A sign beside words, or in a button that says what it does. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
