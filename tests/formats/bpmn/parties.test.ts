import { describe, expect, test } from "vitest";
import { bpmn, collaboration, pool, task } from "./bpmn-text.ts";
import { read, whereTaken, whyLost } from "./read.ts";

describe("pools and lanes", () => {
  test("a pool is a unit, and does the work that stands in no lane", () => {
    const { design } = read(collaboration(task("sell"), task("pay")));
    expect(design.units).toEqual({ shop: { name: "Shop" }, bank: { name: "Bank" } });
    expect(design.activities).toMatchObject({ sell: { raci: { R: "shop" } }, pay: { raci: { R: "bank" } } });
    expect(design.roles).toBeUndefined();
  });

  test("a lane is a role in the unit of its pool, and performs what stands in it", () => {
    const { design } = read(pool(["Clerk:x", "Cook:y"], task("x"), task("y")));
    expect(design.roles).toEqual({
      clerk: { name: "Clerk", unit: "shop" },
      cook: { name: "Cook", unit: "shop" },
    });
    expect(design.activities).toMatchObject({ x: { raci: { R: "clerk" } }, y: { raci: { R: "cook" } } });
  });

  test("nobody is said to answer for the work, or not to: the scheme has only the letters that the file says", () => {
    const { design } = read(pool(["Clerk:x"], task("x")));
    expect(design.scheme).toEqual({ letters: { R: { means: "performs", min: 1 } } });
  });

  test("lanes are units where that is asked for", () => {
    const { design } = read(pool(["Clerk:x", "Cook:y"], task("x"), task("y")), { lanes: "units" });
    expect(design.units).toEqual({
      shop: { name: "Shop" },
      clerk: { name: "Clerk", parent: "shop" },
      cook: { name: "Cook", parent: "shop" },
    });
    expect(design.activities).toMatchObject({ x: { raci: { R: "clerk" } } });
  });

  test("a role goes into the unit that the caller says, by its name or id", () => {
    const { design } = read(pool(["Clerk:x", "Cook:y"], task("x"), task("y")), {
      units: { Clerk: "Sales", cook: "shop" },
    });
    expect(design.roles).toMatchObject({ clerk: { unit: "sales" }, cook: { unit: "shop" } });
    expect(design.units).toEqual({ shop: { name: "Shop" }, sales: { name: "Sales" } });
  });

  const nested = bpmn(
    `<process id="a" name="Shop"><laneSet id="ls"><lane id="o" name="Sales"><flowNodeRef>x</flowNodeRef><flowNodeRef>y</flowNodeRef>
      <childLaneSet id="cls"><lane id="i" name="Clerk"><flowNodeRef>x</flowNodeRef></lane></childLaneSet></lane></laneSet>
      ${task("x")}${task("y")}</process>`,
  );

  test("a lane with lanes inside is a unit; the innermost lane does the work, whoever else lists it", () => {
    const { design } = read(nested);
    expect(design.units).toEqual({ shop: { name: "Shop" }, sales: { name: "Sales", parent: "shop" } });
    expect(design.roles).toEqual({ clerk: { name: "Clerk", unit: "sales" } });
    expect(design.activities).toMatchObject({ x: { raci: { R: "clerk" } }, y: { raci: { R: "sales" } } });
  });

  test("a process without a pool stands for one; without a name it has that of the file", () => {
    const named = read(bpmn(`<process id="a" name="Selling">${task("x")}</process>`));
    expect(named.design.units).toEqual({ selling: { name: "Selling" } });
    expect(whereTaken(named.report, "a")).toEqual(["/units/selling", "/processes/selling"]);
    const unnamed = read(bpmn(`<process id="a">${task("x")}</process>`), { file: "models/order.bpmn" });
    expect(unnamed.design.units).toEqual({ order: {} });
  });

  test("a lane without a name leaves its work to what is around it", () => {
    const { design, report } = read(pool([":x", "Cook:y"], task("x"), task("y")));
    expect(design.roles).toEqual({ cook: { name: "Cook", unit: "shop" } });
    expect(design.activities).toMatchObject({ x: { raci: { R: "shop" } } });
    expect(whyLost(report, "l0")).toBe("it has no name: its work is that of `Shop`");
  });

  test("lanes of one name in one pool are one role, of several pools several", () => {
    const one = read(pool(["Clerk:x", " clerk :y"], task("x"), task("y"))).design;
    expect(Object.keys(one.roles ?? {})).toEqual(["clerk"]);
    const lane = `<laneSet><lane name="Clerk"/></laneSet>`;
    const several = read(collaboration(lane + task("x"), lane + task("y"))).design;
    expect(several.roles).toMatchObject({ clerk: { unit: "shop" }, "bank-clerk": { unit: "bank" } });
  });

  test("pools of one name are one unit", () => {
    const text = bpmn(
      `<collaboration><participant id="p" name="Shop"/><participant id="q" name="SHOP"/></collaboration>`,
    );
    const { design, report } = read(text);
    expect(design.units).toEqual({ shop: { name: "Shop" } });
    expect(whereTaken(report, "q")).toEqual(["/units/shop"]);
  });

  test("a pool that shows no work leaves the list of activities open", () => {
    expect(read(collaboration(task("x"), "")).design.open).toEqual(["activities", "processes"]);
    expect(read(collaboration(task("x"), task("y"))).design.open).toEqual(["processes"]);
  });

  test("what sits on work or in a sub-process stands in the lane of that", () => {
    const { design } = read(
      pool(
        ["Clerk:x", "Cook:s"],
        task("x"),
        `<boundaryEvent id="e" name="late" attachedToRef="x"/>`,
        `<subProcess id="s" name="Cook it">${task("y")}</subProcess>${task("z")}`,
        `<sequenceFlow id="f" sourceRef="e" targetRef="z"/>`,
      ),
    );
    expect(design.activities).toMatchObject({ y: { raci: { R: "cook" } }, z: { raci: { R: "shop" } } });
    expect(design.flows).toMatchObject([{ from: "x", to: "z" }]);
  });

  test("where no lane lists its nodes, the drawing says who does what", () => {
    const shape = (id: string, y: number, height: number) =>
      `<bpmndi:BPMNShape bpmnElement="${id}"><dc:Bounds x="0" y="${y}" width="90" height="${height}"/></bpmndi:BPMNShape>`;
    const { design } = read(
      pool(["Clerk", "Cook"], task("x"), task("y")).replace(
        "</definitions>",
        `<bpmndi:BPMNDiagram xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">
         <bpmndi:BPMNPlane>${shape("l0", 0, 100)}${shape("l1", 100, 100)}${shape("x", 110, 80)}${shape("y", 10, 80)}</bpmndi:BPMNPlane>
         </bpmndi:BPMNDiagram></definitions>`,
      ),
    );
    expect(design.activities).toMatchObject({ x: { raci: { R: "cook" } }, y: { raci: { R: "clerk" } } });
  });

  test("a node that two lanes beside each other list is of the first, and that is said", () => {
    const { design, report } = read(pool(["Clerk:x", "Cook:x"], task("x")));
    expect(design.activities).toMatchObject({ x: { raci: { R: "clerk" } } });
    expect(report.notes).toMatchObject([
      { text: "lane `Cook` lists `X`, which another lane lists before it" },
    ]);
  });

  test("references count with a prefix in front of the id, too", () => {
    const { design } = read(
      collaboration(task("x"), task("y")).replace('processRef="pra"', 'processRef="tns:pra"'),
    );
    expect(design.activities).toMatchObject({ x: { raci: { R: "shop" } } });
  });
});

describe("who is named at the work", () => {
  const raci = (inner: string, attributes = "") => {
    const text = pool(["Clerk:x", "Cook:y"], task("x", inner, attributes), task("y"));
    const { design, report } = read(text.replace("<process", '<resource id="r" name="Chef"/><process'));
    return { raci: design.activities.x?.raci, roles: design.roles, scheme: design.scheme, report };
  };

  test.each([
    ["a performer", "<performer><resourceRef>r</resourceRef></performer>", ""],
    ["a potential owner", `<potentialOwner><resourceRef>r</resourceRef></potentialOwner>`, ""],
    [
      "an expression that is a name",
      "<potentialOwner><resourceAssignmentExpression><formalExpression>group(Chef)</formalExpression></resourceAssignmentExpression></potentialOwner>",
      "",
    ],
    ["an attribute", "", `camunda:candidateGroups="Chef"`],
    [
      "an element of a workflow engine",
      `<extensionElements><zeebe:assignmentDefinition xmlns:zeebe="z" zeebe:assignee="Chef"/></extensionElements>`,
      "",
    ],
  ])("does it, in place of the lane: %s", (_, inner, attributes) => {
    const said = raci(inner, attributes);
    expect(said.raci).toEqual({ R: "chef" });
    expect(said.roles).toMatchObject({ chef: { name: "Chef", unit: "shop" } });
  });

  test("is the role of a lane, where a lane is called so", () => {
    expect(raci("", `camunda:candidateGroups="COOK, Chef"`)).toMatchObject({
      raci: { R: ["cook", "chef"] },
      roles: { clerk: {}, cook: {}, chef: {} },
    });
  });

  test("has the letters of properties that are called like them", () => {
    const property = (name: string, value: string) => `<camunda:property name="${name}" value="${value}"/>`;
    const { raci: letters, scheme } = raci(
      `<extensionElements><camunda:properties>${property("accountable", "Boss")}${property("C", "Cook")}${property("colour", "red")}</camunda:properties></extensionElements>`,
    );
    expect(letters).toEqual({ R: "clerk", A: "boss", C: "cook" });
    expect(Object.keys(typeof scheme === "object" ? scheme.letters : {})).toEqual(["R", "A", "C"]);
  });

  test.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow engine
    ["${starter}"],
    ["=manager"],
    ["select name from people"],
  ])("is not known where it is an expression: %s", (expression) => {
    const { raci: letters, report } = raci(
      `<potentialOwner id="o"><resourceAssignmentExpression><formalExpression>${expression}</formalExpression></resourceAssignmentExpression></potentialOwner>`,
    );
    expect(letters).toEqual({ R: "clerk" });
    expect(whyLost(report, "o")).toBe("an expression: who it means is known when the process runs");
  });

  test("is not known where the resource is missing", () => {
    const { report } = raci(`<performer id="o"><resourceRef>nobody</resourceRef></performer>`);
    expect(whyLost(report, "o")).toBe("the resource that it refers to is not in the file");
  });
});
