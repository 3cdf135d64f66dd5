// Which questions a matter puts and which papers it asks for, given what was answered so far.

export const matterOf = (catalogue, draft) => catalogue.matters.find((one) => one.id === draft.order.matter) ?? null;

export const countryOf = (catalogue, draft) => (draft.order.use === 'ABROAD' ? (catalogue.countries.find((one) => one.code === draft.order.country) ?? null) : null);

/** A condition names an earlier question, so one walk in order decides. An answer to a question that is not put counts for nothing. */
export function asked(matter, draft) {
  const { order } = draft;
  const known = { holder: order.applicant.kind, use: order.use, agent: String(actsThrough(matter, draft)) };
  const holds = (when) => !when || when.values.includes(known[when.question]);
  const questions = matter.questions.filter((question) => {
    if (!holds(question.when)) return false;
    if (order.answers[question.id]) known[question.id] = order.answers[question.id];
    return true;
  });
  return { questions, papers: matter.papers.filter((paper) => holds(paper.when)) };
}

/** Whether somebody else hands in for the applicant; some matters allow nobody to (article 26). */
export const actsThrough = (matter, draft) => !matter.inPerson && draft.hasAgent === true;

/** Remote video is for citizens abroad, for use in China, and for some matters only. */
export const mayBeRemote = (matter, draft) => matter.remoteAllowed && draft.order.use === 'DOMESTIC' && draft.order.applicant.kind === 'PERSON';

export const isRemote = (matter, draft) => mayBeRemote(matter, draft) && draft.overseas === true;

/** Dates, numbers and choices translate themselves; words do not. */
export const isWritten = (question) => ['TEXT', 'LONGTEXT'].includes(question.kind);

export const asksInEnglish = (question, draft) => draft.order.use === 'ABROAD' && question.translated && isWritten(question);

/** The question whose answer says where the immovable lies. */
const whereItLies = (questions) => questions.find((question) => question.kind === 'DIVISION');

/** Where the immovable lies has to be said once: by the matter's own question, or beside the other places. */
export function asksWhereItLies(matter, draft) {
  const { questions } = asked(matter, draft);
  if (whereItLies(questions) || matter.immovable === 'NONE') return false;
  return matter.immovable === 'ONLY_WHERE_IT_LIES' || questions.every((question) => question.id !== 'immovable') || draft.order.answers.immovable === 'YES';
}

export function placesOf(matter, draft) {
  const { questions } = asked(matter, draft);
  const { domicile, residence, actPlace, immovable } = draft.order.places;
  const asking = whereItLies(questions);
  const lies = asking ? draft.order.answers[asking.id] : asksWhereItLies(matter, draft) ? immovable : null;
  return { domicile, residence: draft.order.applicant.kind === 'PERSON' ? residence : null, actPlace, immovable: lies };
}

export const paperGroup = (paper) => `PAPER-${paper.id}`;

export const filesOf = (paper, draft) => draft.files.filter((file) => file.group === paperGroup(paper));

/** A promise stands in for a paper only while there is no file for it. */
export const isPromised = (paper, draft) => paper.commitmentAllowed && draft.promised.includes(paper.id) && !filesOf(paper, draft).length;

/** Who signs for the applicant. */
export const signer = ({ order: { applicant } }) => (applicant.kind === 'PERSON' ? applicant.name : applicant.representative).trim();
