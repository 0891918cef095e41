import { foldText } from "./fold-text.ts";

/** What a column of a table is there for, by the words of its header. */
export type ColumnKind = "activity" | "party" | "id" | "section" | "description" | "other";

/* Words by kind, whole words of a header; the order is the order of precedence: `Task ID` is an id, `Task Status` a status. */
const lists: readonly (readonly [ColumnKind, string])[] = [
  [
    "id",
    "id; ids; no; nr; num; number; # ; ref; reference; code; wbs; nº; sl no; nummer; numéro; número; numero; номер; شماره; ردیف; کد; stt; 编号; 序号",
  ],
  [
    "other",
    `notes; note; comment; comments; remarks; remark; status; due; due date; start date; end date; completion date; date; deadline; start; end; priority;
    frequency; timeline; timing; effort; hours; hours estimated; hours actual; cost; budget; complexity; link; links; source; evidence; rationale;
    output; input; outputs; inputs; bemerkung; bemerkungen; notiz; notizen; termin; priorität; remarque; remarques; commentaire; commentaires;
    statut; notas; comentarios; observaciones; observações; estado; fecha; prioridad; prioridade; frequência; commento; commenti; stato; scadenza; megjegyzés;
    határidő; státusz; ghi chú; trạng thái; примечание; примечания; комментарий; статус; срок; یادداشت; توضیح; توضیحات; وضعیت; مهلت; اولویت; ملاحظات;
    备注; 状态; 備考`,
  ],
  [
    "description",
    "meaning; description; definition; explanation; means; bedeutung; beschreibung; signification; significado; descripción; descrição; significato; descrizione; jelentés; leírás; ý nghĩa; mô tả; значение; описание; معنا; معنی; شرح; 含义; 说明",
  ],
  [
    "section",
    `phase; stage; section; category; area; workstream; group; process group; milestone; epic; phasen; kategorie; bereich; abschnitt; catégorie; étape;
    fase; etapa; categoría; categoria; área; sezione; fázis; szakasz; giai đoạn; этап; фаза; раздел; категория; فاز; مرحله; بخش; دسته; 阶段; 类别`,
  ],
  [
    "activity",
    `activity; activities; task; tasks; deliverable; deliverables; artifact; artefact; decision; decisions; process; step; item; work; action; job; function to perform;
    aktivität; aktivitäten; aufgabe; aufgaben; tätigkeit; prozess; schritt; arbeitspaket; activité; activités; tâche; tâches; livrable; actividad; actividades;
    tarea; tareas; entregable; atividade; atividades; tarefa; tarefas; entrega; attività; compito; compiti; taak; taken; activiteit; zadanie; zadania;
    tevékenység; feladat; feladatok; faaliyet; görev; việc; công việc; hoạt động; nhiệm vụ; задача; задачи; деятельность; работа; активность; процесс;
    فعالیت; فعالیتها; فعالیت ها; وظیفه; وظایف; کار; اقدام; تصمیم; نشاط; مهمة; 活动; 任务; 工作; 活動; タスク; 作業`,
  ],
  [
    "party",
    `role; roles; party; parties; person; people; team; teams; stakeholder; stakeholders; actor; position; member; team member; function; department;
    rolle; rollen; person; personen; rôle; rôles; acteur; rol; cargo; puesto; papel; papéis; ruolo; ruoli; szerep; szerepkör; rola; görevli; rol adı;
    vai trò; роль; роли; участник; نقش; نقش ها; نقشها; سمت; فرد; تیم; واحد; الدور; 角色; 役割`,
  ],
];

const kinds: readonly (readonly [ColumnKind, ReadonlySet<string>])[] = lists.map(([kind, words]) => [
  kind,
  new Set(words.split(";").map((word) => (word.trim() === "#" ? "#" : foldText(word)))),
]);

/** What the header says its column is, if it says it: the whole header first, then word by word in the order of the kinds. */
export function columnKind(header: string): ColumnKind | undefined {
  const folded = foldText(header);
  if (folded === "") return undefined;
  const whole = kinds.find(([, words]) => words.has(folded));
  if (whole) return whole[0];
  // A long header is a sentence, or a role's name with a word such as `process` in it.
  const words = folded.split(" ");
  if (words.length > 4) return undefined;
  return kinds.find(([, known]) => words.some((word) => known.has(word)))?.[0];
}

/** What stands in the rows, by the corner of a table (`Role`, `Activity / Role`): the first of the two words counts. */
export function cornerKind(corner: string): "activity" | "party" | undefined {
  for (const part of corner.split(/[/\\|→↓\n,]+|\s[-–—]\s/)) {
    const kind = columnKind(part);
    if (kind === "activity" || kind === "party") return kind;
  }
  return undefined;
}
