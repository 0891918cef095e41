import type { Meeting, Unit } from "../../organisation/elements.ts";
import { areSeveral, haveCommon, inLine } from "../../organisation/owner-set.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { found, undetermined } from "../verdict.ts";

/** Each unit reports on its own area, or the meeting is a lecture: two-way exchange is what lessens conflict. */
export const oneSided = defineRule({
  id: "meeting/one-sided",
  subject: "meeting",
  severity: "warn",
  summary: "fewer than two of the units in a joint meeting report something",
  source: ["source-text", "dawes-massey-2005", "massey-dawes-2007"],
  messages: {
    found: "nothing is reported in `{meeting}` by any of {silent}",
    one: "nothing is reported in `{meeting}` by {silent}, only by {reporting}",
    unknown: "not known who reports in `{meeting}`",
  },
  check(meeting) {
    if (!meeting.joint) return "not-examined";
    if (meeting.reports === undefined) return undetermined({ meeting }, { at: ["reports"] });
    const reporting = reportingUnits(meeting);
    if (areSeveral(reporting)) return "clean";
    const silent = silentUnits(meeting, reporting);
    const params = { meeting, silent: few(silent) };
    const extra = { at: ["reports"], related: silent.slice(0, 5) };
    return reporting.length === 0
      ? found(params, extra)
      : found({ ...params, reporting }, { ...extra, variant: "one" });
  },
});

/** The units that report something and take part: a report of a unit that is not there is nobody's. */
function reportingUnits({ reports, units }: Meeting): readonly Unit[] {
  const reporting: Unit[] = [];
  for (const [unit, information] of reports ?? [])
    if (information.length > 0 && haveCommon([unit], units)) reporting.push(unit);
  return reporting;
}

/** The units that take part and do not report; where one above them all reports, those for whom it speaks. */
function silentUnits({ units }: Meeting, reporting: readonly Unit[]): readonly Unit[] {
  const silent = units.filter((unit) => !reporting.some((each) => inLine(each, unit)));
  return silent.length > 0 ? silent : units.filter((unit) => !reporting.includes(unit));
}
