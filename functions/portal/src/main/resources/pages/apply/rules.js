// What each step asks for before it lets go on, with sentences. The server looks again at everything.
import { t } from '../kit/i18n.js';
import { phone } from '../kit/identifiers.js';
import { applicantRules, fileRules, identity, needed, past } from '../kit/person-rules.js';
import { fenOf } from '../kit/money.js';
import { reminderRules } from '../kit/reminder-fields.js';
import { isCompany, mandateGroup } from './request.js';

/** @returns [{pointer, code, reason}] of one step, in the order of the page */
export function faultsOf(step, draft, limits) {
  const faults = [];
  const fault = (pointer, key, places) => faults.push({ pointer, code: 'PAGE', reason: t(key, places) });
  RULES[step]?.(draft, fault, limits);
  return faults;
}

const RULES = {
  who(draft, fault) {
    applicantRules(draft.application.applicant, fault);
    if (draft.hasAgent === null) fault('/hasAgent', 'fault.has.agent');
    if (draft.hasAgent) draft.application.agents.forEach((agent, i) => agentRules(agent, i, draft, fault));
  },
  act(draft, fault) {
    const { act } = draft.application;
    if (!act.kind) fault('/act/kind', 'fault.act.kind');
    if (draft.unlisted) needed(draft.application.respondentName, '/respondentName', 'fault.respondent.name', fault);
    else if (!draft.application.respondentId) fault('/respondentId', 'fault.respondent');
    past(act.doneOn, '/act/doneOn', fault);
    if (!act.knownOn) fault('/act/knownOn', 'fault.known.on');
    past(act.knownOn, '/act/knownOn', fault);
    if (act.doneOn && act.knownOn && act.knownOn < act.doneOn) fault('/act/knownOn', 'fault.known.before.done');
    if (!act.rightToApplyTold) fault('/act/rightToApplyTold', 'fault.told');
    past(act.toldOn, '/act/toldOn', fault);
    if (act.yuan.trim() && fenOf(act.yuan) === null) fault('/act/amountFen', 'fault.amount');
    if (draft.application.courtCase === null) fault('/courtCase', 'fault.court.case');
    if (draft.application.appliedBefore === null) fault('/appliedBefore', 'fault.applied.before');
    if (draft.late) needed(draft.application.delay.ground, '/delay/ground', 'fault.delay', fault);
  },
  ask(draft, fault, limits) {
    for (const name of ['request', 'facts', 'reasons']) {
      if (name !== 'reasons') needed(draft.application[name], `/${name}`, `fault.${name}`, fault);
      if ([...draft.application[name]].length > limits[name]) fault(`/${name}`, 'fault.too.long', { max: limits[name] });
    }
  },
  files(draft, fault) {
    fileRules(draft.files, '/files', fault);
  },
  service(draft, fault) {
    const { service } = draft.application;
    if (!draft.sameAddress) needed(service.address, '/service/address', 'fault.service.address', fault);
    if (service.electronic === null) fault('/service/electronic', 'fault.electronic');
    if (service.phone.trim() && !phone(service.phone)) fault('/service/phone', 'fault.phone');
    if (service.email.trim() && !/^\S+@\S+\.\S+$/.test(service.email.trim())) fault('/service/email', 'fault.email');
    reminderRules(draft.application.reminders, isCompany(draft.application), fault);
  },
  check(draft, fault) {
    if (!draft.application.declared) fault('/declared', 'fault.declared');
    if (!draft.oral) return;
    if (!draft.oral.takenAt) fault('/oral/takenAt', 'fault.taken.at');
    past(draft.oral.takenAt.slice(0, 10), '/oral/takenAt', fault);
    if (!draft.oral.readBack) fault('/oral/readBack', 'fault.read.back');
  },
};

function agentRules(agent, i, draft, fault) {
  needed(agent.name, `/agents/${i}/name`, 'fault.agent.name', fault);
  identity(agent, `/agents/${i}`, fault);
  if (!phone(agent.phone)) fault(`/agents/${i}/phone`, 'fault.phone');
  needed(agent.scope, `/agents/${i}/scope`, 'fault.agent.scope', fault);
  if (!draft.files.some((file) => file.group === mandateGroup(agent))) fault(`/agents/${i}/mandateFileId`, 'fault.agent.mandate');
}

const PLACES = [
  [/^\/(applicant|agents|hasAgent|thirdParties)/, 'who'],
  [/^\/(act|respondent|delay|exclusion|courtCase|appliedBefore)/, 'act'],
  [/^\/(request|facts|reasons|normativeDocument|stay|compensation|hearing|simplified|mediation)/, 'ask'],
  [/^\/files/, 'files'],
  [/^\/(service|reminders)/, 'service'],
];

/** The step on which a fault's field stands. */
export const stepOf = (pointer) => PLACES.find(([pattern]) => pattern.test(pointer))?.[1] ?? 'check';
