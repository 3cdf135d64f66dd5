// What each step asks for before it lets go on, with sentences. The server looks again at everything.
import { serverNow } from '../kit/api.js';
import { cityDay } from '../kit/format.js';
import { t } from '../kit/i18n.js';
import { phone } from '../kit/identifiers.js';
import { applicantRules, fileRules, identity, needed } from '../kit/person-rules.js';
import { reminderRules } from '../kit/reminder-fields.js';
import { actsThrough, asked, asksWhereItLies, filesOf, isPromised, isRemote, matterOf, mayBeRemote, signer } from './asked.js';

const COPIES = 20;

/** @returns [{pointer, code, reason}] of one step, in the order of the page */
export function faultsOf(step, draft, catalogue) {
  const faults = [];
  const fault = (pointer, key, places) => faults.push({ pointer, code: 'PAGE', reason: t(key, places) });
  RULES[step]?.(draft, fault, matterOf(catalogue, draft));
  return faults;
}

const RULES = {
  matter({ order }, fault, matter) {
    if (!order.use) fault('/use', 'fault.use');
    if (order.use === 'ABROAD' && !order.country) fault('/country', 'fault.country');
    if (!matter || (order.use && !matter.uses.includes(order.use))) fault('/matter', 'fault.matter');
  },
  who(draft, fault, matter) {
    const { order } = draft;
    if (!matter.holders.includes(order.applicant.kind)) return fault('/applicant/kind', 'fault.holder');
    applicantRules(order.applicant, fault);
    reminderRules(order.reminders, order.applicant.kind === 'COMPANY', fault);
    if (!matter.inPerson && draft.hasAgent === null) fault('/hasAgent', 'fault.has.agent');
    if (actsThrough(matter, draft)) {
      needed(order.agent.name, '/agent/name', 'fault.agent.name', fault);
      identity(order.agent, '/agent', fault);
      if (!phone(order.agent.phone)) fault('/agent/phone', 'fault.phone');
    }
    if (mayBeRemote(matter, draft) && draft.overseas === null) fault('/overseas', 'fault.overseas');
    if (isRemote(matter, draft) && !order.remoteFrom) fault('/remote/country', 'fault.remote.from');
  },
  questions(draft, fault, matter) {
    const { order } = draft;
    for (const question of asked(matter, draft).questions) answerRules(question, order.answers[question.id] ?? '', fault);
    needed(order.purpose, '/purpose', 'fault.purpose', fault);
    if (!/^\d{1,2}$/.test(order.copies.trim()) || Number(order.copies) < 1 || Number(order.copies) > COPIES) fault('/copies', 'fault.copies', { max: COPIES });
    placeRules(matter, draft, fault);
    if (draft.urgent === null) fault('/urgent', 'fault.urgent');
    if (!draft.urgent) return;
    if (!order.urgency.by || order.urgency.by < cityDay(serverNow())) fault('/urgency/by', 'fault.urgency.by');
    needed(order.urgency.reason, '/urgency/reason', 'fault.urgency.reason', fault);
  },
  papers(draft, fault, matter) {
    const { papers } = asked(matter, draft);
    for (const paper of papers) fileRules(filesOf(paper, draft), `/papers/${paper.id}`, fault);
    if (papers.some((paper) => isPromised(paper, draft)) && draft.order.signature.trim() !== signer(draft)) fault('/promise/name', 'fault.signature', { name: signer(draft) });
  },
  check({ order }, fault) {
    if (!order.declared) fault('/declared', 'fault.declared');
  },
};

function answerRules(question, answer, fault) {
  const pointer = `/answers/${question.id}`;
  const { label } = question;
  if (!answer.trim()) {
    if (question.required) fault(pointer, 'fault.needed', { label });
  } else if (question.kind === 'NUMBER' && !/^\d{1,12}(\.\d{1,4})?$/.test(answer.trim())) fault(pointer, 'fault.digits', { label });
  else if ([...answer].length > question.max) fault(pointer, 'fault.at.most', { label, max: question.max });
}

function placeRules(matter, draft, fault) {
  const { domicile, residence, actPlace, immovable } = draft.order.places;
  if (matter.immovable === 'ONLY_WHERE_IT_LIES') {
    if (asksWhereItLies(matter, draft) && !immovable) fault('/places/immovable', 'fault.immovable');
  } else if (![domicile, residence, actPlace].some(Boolean)) fault('/places/domicile', 'fault.places');
}

const PLACES = [
  [/^\/(use|country|matter)/, 'matter'],
  [/^\/(applicant|agent|hasAgent|overseas|remote|reminders)/, 'who'],
  [/^\/(answers|purpose|copies|urgen|places)/, 'questions'],
  [/^\/(papers|promise)/, 'papers'],
];

/** The step on which a fault's field stands. */
export const stepOf = (pointer) => PLACES.find(([pattern]) => pattern.test(pointer))?.[1] ?? 'check';
