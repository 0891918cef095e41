import { describe, expect, test } from "vitest";
import { bpmn, collaboration, flow, message, pool, task } from "./bpmn-text.ts";
import { read, whereTaken, whyLost } from "./read.ts";

const two = ["Clerk:x g e", "Cook:y z"];

describe("sequence flows", () => {
  test("from one lane to another are handoffs of what the work before them makes", () => {
    const { design, report } = read(pool(two, task("x"), task("y"), flow("x", "y")));
    expect(design.flows).toEqual([{ carries: "x", from: "x", to: "y" }]);
    expect(design.information).toEqual({ x: { name: "X" } });
    expect(design.activities).toMatchObject({ x: { produces: "x" }, y: { needs: "x" } });
    expect(design.open).toEqual(["information", "flows", "processes"]);
    expect(report.taken.find(({ id }) => id === "x-y")).toMatchObject({
      as: ["/flows/0"],
      but: "what is handed on has no name: it is called after the work before it",
    });
  });

  test("within a lane are only the order of its work", () => {
    const { design, report } = read(pool(["Clerk:x y"], task("x"), task("y"), flow("x", "y")));
    expect(design.flows).toBeUndefined();
    expect(whyLost(report, "x-y")).toBe("the order of work of one party is no handoff");
  });

  test("pass through gateways and events", () => {
    const { design, report } = read(
      pool(
        two,
        ...["x", "y", "z"].map((id) => task(id)),
        `<parallelGateway id="g"/><intermediateThrowEvent id="e"/>`,
        flow("x", "e") + flow("e", "g") + flow("g", "y") + flow("g", "z"),
      ),
    );
    expect(design.flows).toEqual([
      { carries: "x", from: "x", to: "y" },
      { carries: "x", from: "x", to: "z" },
    ]);
    expect(whereTaken(report, "g-z")).toEqual(["/flows/1"]);
    expect(whyLost(report, "x-e")).toBe("the order of work of one party is no handoff");
  });

  test("lead into a sub-process to its first work, and out of it from its last", () => {
    const inner = `${task("p")}${task("q")}<startEvent id="s0"/>${flow("s0", "p")}${flow("p", "q")}`;
    const { design, report } = read(
      pool(
        ["Clerk:x", "Cook:s", "Boy:z"],
        `${task("x")}<subProcess id="s" name="Cook it">${inner}</subProcess>${task("z")}`,
        flow("x", "s") + flow("s", "z"),
      ),
    );
    expect(design.flows).toMatchObject([
      { from: "x", to: "p" },
      { from: "q", to: "z" },
    ]);
    expect(design.activities).toMatchObject({ p: { tags: "Cook it" } });
    expect(Object.keys(design.activities)).toEqual(["x", "p", "q", "z"]);
    expect(whereTaken(report, "s")).toEqual(["/activities/p/tags", "/activities/q/tags"]);
  });

  test("are said where they cross lanes and hand on nothing", () => {
    const { design, report } = read(
      pool(
        ["Clerk:x e", "Cook:y g"],
        task("x") + task("y"),
        `<startEvent id="e"/><endEvent id="g"/>`,
        flow("e", "y") + flow("x", "g"),
      ),
    );
    expect(design.flows).toBeUndefined();
    expect(whyLost(report, "e-y")).toBe("it crosses lanes, but no work comes before it");
    expect(whyLost(report, "x-g")).toBe("it crosses lanes, but no work comes after it");
    const back = read(
      pool(
        ["Clerk:x z", "Cook:g"],
        `${task("x")}${task("z")}<exclusiveGateway id="g"/>`,
        flow("x", "g") + flow("g", "z"),
      ),
    );
    expect(whyLost(back.report, "x-g")).toBe(
      "it crosses lanes, but the work before and after it is of one party",
    );
  });

  test("are said where an end is missing", () => {
    const { report } = read(pool(["Clerk:x"], task("x"), flow("x", "nowhere")));
    expect(whyLost(report, "x-nowhere")).toBe("one of its ends is not in the file");
  });

  test("end, however the file is made: a net of gateways that all lead to all", () => {
    const ids = Array.from({ length: 60 }, (_, at) => `g${at}`);
    const gates = ids.map((id) => `<parallelGateway id="${id}"/>`).join("");
    const all = ids.flatMap((from) => ids.map((to) => flow(from, to))).join("");
    const { design } = read(
      pool(["Clerk:x", "Cook:y"], task("x") + task("y") + gates, all, flow("x", "g0") + flow("g59", "y")),
    );
    expect(design.flows).toEqual([{ carries: "x", from: "x", to: "y" }]);
  });
});

describe("message flows", () => {
  test("are handoffs, called after their message, else by their own name, else after the work that sends", () => {
    const text = collaboration(
      ["x", "y", "z"].map((id) => task(id)).join(""),
      task("b"),
      message("x", "b", `messageRef="order" name="other"`),
      message("y", "b", `name="money"`),
      message("z", "b"),
    ).replace("<collaboration", `<message id="order" name="Order"/><collaboration`);
    const { design, report } = read(text);
    expect(design.flows).toEqual([
      { carries: "order", from: "x", to: "b" },
      { carries: "money", from: "y", to: "b" },
      { carries: "z", from: "z", to: "b" },
    ]);
    expect(design.activities).toMatchObject({ b: { needs: ["order", "money", "z"] } });
    expect(whereTaken(report, "order")).toEqual(["/information/order"]);
  });

  test("that events send and wait for belong to the work before and after", () => {
    const { design } = read(
      collaboration(
        `${task("x")}<endEvent id="e"/>${flow("x", "e")}`,
        `<startEvent id="s"/>${task("b")}${flow("s", "b")}`,
        message("e", "s", `name="order"`),
      ),
    );
    expect(design.flows).toEqual([{ carries: "order", from: "x", to: "b" }]);
  });

  test("with a pool that shows no work come from outside the design, or go there", () => {
    const { design, report } = read(
      collaboration(
        task("x"),
        "",
        message("x", "pb", `name="offer"`),
        message("pb", "x", `name="money"`),
        `<messageFlow id="quiet" sourceRef="pb" targetRef="x"/>`,
      ),
    );
    expect(design.flows).toBeUndefined();
    expect(design.activities).toMatchObject({ x: { produces: "offer", needs: "money" } });
    expect(design.information).toEqual({ offer: { outside: true }, money: { external: true } });
    expect(report.taken.find(({ id }) => id === "m-x-pb")).toMatchObject({
      as: ["/activities/x/produces"],
      but: "no work is drawn in `Bank` that it goes to",
    });
    expect(whyLost(report, "quiet")).toBe(
      "no work is drawn in `Bank` that it comes from, and it has no name",
    );
  });

  test("with the border of a pool that shows work are not said to leave the design", () => {
    const { design } = read(collaboration(task("x"), task("y"), message("x", "pb", `name="offer"`)));
    expect(design.information).toEqual({ offer: {} });
    expect(design.open).not.toContain("activities");
  });
});

describe("data", () => {
  const input = (id: string, from: string) =>
    `<dataInputAssociation id="${id}"><sourceRef>${from}</sourceRef></dataInputAssociation>`;
  const output = (id: string, to: string) =>
    `<dataOutputAssociation id="${id}"><targetRef>${to}</targetRef></dataOutputAssociation>`;

  test("objects are information that work needs and makes, and what a handoff carries", () => {
    const { design, report } = read(
      pool(
        two,
        `<dataObject id="o"/><dataObjectReference id="r" name="Bill" dataObjectRef="o"/>`,
        task("x", output("do", "r")) + task("y", input("di", "r")) + flow("x", "y"),
      ),
    );
    expect(design.information).toEqual({ bill: { name: "Bill" } });
    expect(design.flows).toEqual([{ carries: "bill", from: "x", to: "y" }]);
    expect(report.taken.find(({ id }) => id === "x-y")?.but).toBeNull();
    expect(["o", "r", "do", "di"].map((id) => whereTaken(report, id))).toEqual([
      ["/information/bill"],
      ["/information/bill"],
      ["/activities/x/produces"],
      ["/activities/y/needs"],
    ]);
  });

  test("inputs and outputs of work are information where they have a name", () => {
    const io = `<ioSpecification id="io"><dataInput id="in" name="Order"/><dataInput id="mute"/><dataOutput id="out" name="Bill"/></ioSpecification>`;
    const { design, report } = read(pool(["Clerk:x"], task("x", io)));
    expect(design.activities).toMatchObject({ x: { needs: "order", produces: "bill" } });
    expect(whyLost(report, "mute")).toBe("no name, or of something that is not in the design");
  });

  test("inputs and outputs of a process come from outside the design and go there", () => {
    const io = `<ioSpecification><dataInput id="in" name="Order"/><dataOutput id="out" name="Bill"/></ioSpecification>`;
    const { design } = read(bpmn(`<process id="a" name="A">${io}${task("x", input("i", "in"))}</process>`));
    expect(design.information).toEqual({
      order: { name: "Order", external: true },
      bill: { name: "Bill", outside: true },
    });
    expect(design.activities).toMatchObject({ x: { needs: "order" } });
  });

  test("stores are systems that the units use whose work reads or writes them", () => {
    const { design, report } = read(
      pool(["Clerk:x"], `<dataStoreReference id="s" name="CRM"/>`, task("x", input("i", "s"))),
    );
    expect(design.systems).toEqual({ crm: { name: "CRM", usedBy: "shop" } });
    expect(whereTaken(report, "i")).toEqual(["/systems/crm/usedBy"]);
    expect(design.open).toEqual(["processes", "systems"]);
  });

  test("at a dotted line are needed or made as its direction says", () => {
    const line = (id: string, from: string, to: string, direction: string) =>
      `<association id="${id}" sourceRef="${from}" targetRef="${to}" associationDirection="${direction}"/>`;
    const { design, report } = read(
      pool(
        two,
        `<dataObjectReference id="r" name="Bill"/><dataObjectReference id="q" name="Menu"/>`,
        task("x") + task("y") + task("z") + flow("y", "z") + flow("x", "y"),
        line("a1", "x", "r", "One") + line("a2", "r", "y", "One") + line("a3", "z", "r", "None"),
        line("a4", "q", "x-y", "None") + line("a5", "gone", "x", "One"),
      ),
    );
    expect(design.activities).toMatchObject({
      x: { produces: ["bill", "menu"] },
      y: { needs: ["bill", "menu"] },
    });
    expect(design.flows).toEqual([
      { carries: "bill", from: "x", to: "y" },
      { carries: "menu", from: "x", to: "y" },
    ]);
    expect(whyLost(report, "a3")).toMatch(/^its line has no direction/);
    expect(whyLost(report, "a5")).toBe("one of its ends is not in the file");
  });
});

describe("gateways", () => {
  const gate = (attributes: string, type = "exclusiveGateway") =>
    read(
      pool(
        two,
        ["x", "y", "z"].map((id) => task(id)).join(""),
        `<${type} id="g" ${attributes}/>`,
        flow("x", "g") + flow("g", "y", `name="yes"`) + flow("g", "z"),
      ),
    );

  test("that part the work under a name are decisions of the work before, about the work after", () => {
    const { design } = gate(`name="Good enough?"`);
    expect(design.decisions).toEqual({ "good-enough": { name: "Good enough?", affects: ["y", "z"] } });
    expect(design.activities).toMatchObject({ x: { decides: "good-enough" } });
    expect(design.open).toContain("decisions");
  });

  test("of another lane than the work before are decided in it all the same", () => {
    const { design } = read(
      pool(
        ["Clerk:x", "Boss:w g", "Cook:y z"],
        ["x", "w", "y", "z"].map((id) => task(id)).join(""),
        `<inclusiveGateway id="g" name="Which?"/>`,
        flow("x", "g") + flow("w", "g") + flow("g", "y") + flow("g", "z"),
      ),
    );
    expect(design.decisions?.valueOf()).toMatchObject({ which: { analysedIn: "x" } });
    expect(design.activities).toMatchObject({ w: { decides: "which" } });
  });

  test("without a name, and those that decide nothing, are said", () => {
    expect(whyLost(gate("").report, "g")).toBe(
      "it parts the work, but has no name that says what is decided",
    );
    expect(gate(`name="Both"`, "parallelGateway").design.decisions).toBeUndefined();
    const joining = read(
      pool(["Clerk:x"], task("x"), `<exclusiveGateway id="g" name="again"/>`, flow("x", "g")),
    );
    expect(whyLost(joining.report, "g")).toBe(
      "it only joins the order of work, or parts it without a choice",
    );
  });
});

describe("names and texts", () => {
  test("are one line; ids are made of them, and kept apart by lane", () => {
    const { design } = read(
      pool(
        ["Clerk:x", "Cook:y"],
        `<task id="x" name="Check&#10;  order &#128512;"/><task id="y" name="check order"/><task id="w"/>`,
      ),
    );
    expect(design.activities).toMatchObject({
      "check-order": { name: "Check order 😀", raci: { R: "clerk" } },
      "cook-check-order": { name: "check order", raci: { R: "cook" } },
      w: { raci: { R: "shop" } },
    });
  });

  test("of documentation are descriptions", () => {
    const { design, report } = read(
      pool(
        ["Clerk:x"],
        task("x", `<documentation id="doc">Look twice.</documentation><documentation id="no"/>`),
      ),
    );
    expect(design.activities).toMatchObject({ x: { description: "Look twice." } });
    expect(whereTaken(report, "doc")).toEqual(["/activities/x/description"]);
    expect(whyLost(report, "no")).toBe("it is empty");
  });
});
