// The draft as the API wants it.
import { remindersOf } from '../kit/reminder-fields.js';
import { applicantOf, compact, filled } from '../kit/request-parts.js';
import { actsThrough, asked, asksInEnglish, filesOf, isPromised, isRemote, matterOf, placesOf } from './asked.js';

export function toRequest(draft, catalogue) {
  const { order } = draft;
  const matter = matterOf(catalogue, draft);
  const { papers } = asked(matter, draft);
  const promised = papers.filter((paper) => isPromised(paper, draft)).map((paper) => paper.id);
  return compact({
    matter: matter.id,
    use: order.use,
    country: order.use === 'ABROAD' ? order.country : null,
    applicant: applicantOf(order.applicant),
    agent: actsThrough(matter, draft) ? agentOf(order.agent) : null,
    answers: answersOf(matter, draft),
    purpose: filled(order.purpose),
    copies: /^\d{1,3}$/.test(order.copies.trim()) ? Number(order.copies) : null,
    urgency: draft.urgent ? compact({ by: order.urgency.by, reason: filled(order.urgency.reason) }) : null,
    places: compact(placesOf(matter, draft)),
    remote: isRemote(matter, draft) ? compact({ country: order.remoteFrom, longTerm: true }) : null,
    papers: papers.flatMap((paper) => filesOf(paper, draft).filter((file) => file.state === 'accepted').map((file) => ({ paper: paper.id, fileId: file.fileId }))),
    promised,
    promise: promised.length ? compact({ name: filled(order.signature), version: catalogue.promise.version }) : null,
    preferredOffice: order.preferredOffice,
    reminders: remindersOf(order.reminders, order.applicant.kind === 'COMPANY'),
    noticeVersion: catalogue.notice.version,
    declared: order.declared,
  });
}

function answersOf(matter, draft) {
  const { order } = draft;
  const answers = {};
  for (const question of asked(matter, draft).questions) {
    answers[question.id] = filled(order.answers[question.id]);
    if (asksInEnglish(question, draft)) answers[`${question.id}En`] = filled(order.answers[`${question.id}En`]);
  }
  if (order.use === 'ABROAD') {
    answers.applicantEn = filled(order.answers.applicantEn);
    if (order.applicant.kind !== 'PERSON') answers.representativeEn = filled(order.answers.representativeEn);
    if (actsThrough(matter, draft)) answers.agentEn = filled(order.answers.agentEn);
  }
  return compact(answers);
}

const agentOf = (agent) => compact({ name: filled(agent.name), idType: agent.idType, idNumber: filled(agent.idNumber)?.toUpperCase(), phone: filled(agent.phone) });
