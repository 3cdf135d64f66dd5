// The draft as the API wants it: no empty texts, no questions of the page, money in fen.
import { fenOf } from '../kit/money.js';
import { remindersOf } from '../kit/reminder-fields.js';
import { applicantOf, compact, filled } from '../kit/request-parts.js';

/** @param extra what an officer adds for an oral application */
export function toRequest(draft, catalogue, extra = {}) {
  const a = draft.application;
  return compact({
    applicant: applicantOf(a.applicant),
    agents: draft.hasAgent ? a.agents.map((agent) => agentOf(agent, draft.files)) : [],
    thirdParties: a.thirdParties.filter((one) => filled(one.name)).map((one) => compact({ kind: one.kind, name: filled(one.name), contact: filled(one.contact) })),
    organId: a.organId ?? catalogue.city.code,
    respondentId: draft.unlisted ? null : a.respondentId,
    respondentName: draft.unlisted ? filled(a.respondentName) : null,
    act: actOf(a.act),
    request: filled(a.request),
    facts: filled(a.facts),
    reasons: filled(a.reasons),
    delay: draft.late && filled(a.delay.ground) ? compact({ from: a.delay.from, to: a.delay.to, ground: filled(a.delay.ground) }) : null,
    normativeDocument: filled(a.normativeDocument.title) ? compact({ title: filled(a.normativeDocument.title), reason: filled(a.normativeDocument.reason) }) : null,
    exclusion: a.exclusion === 'NONE' ? null : a.exclusion,
    courtCase: a.courtCase === true,
    appliedBefore: a.appliedBefore === true,
    stayRequested: a.stayRequested,
    compensationRequested: a.compensationRequested,
    hearingRequested: a.hearingRequested,
    simplifiedConsent: a.simplifiedConsent,
    mediationWilling: a.mediationWilling,
    files: draft.files.filter((file) => file.state === 'accepted').map((file) => ({ fileId: file.fileId, purpose: file.purpose, title: file.name.slice(0, 100) })),
    service: serviceOf(a, draft),
    reminders: remindersOf(a.reminders, isCompany(a)),
    noticeVersion: catalogue.notice.version,
    declared: a.declared,
    ...extra,
  });
}

export const isCompany = (a) => a.applicant.kind === 'COMPANY';

/** Each agent's mandate is a list of its own on the page: MANDATE-<key>. */
export const mandateGroup = (agent) => `MANDATE-${agent.mandate}`;

function agentOf(agent, files) {
  const mandate = files.find((file) => file.group === mandateGroup(agent) && file.state === 'accepted');
  return compact({
    name: filled(agent.name),
    idType: agent.idType,
    idNumber: filled(agent.idNumber)?.toUpperCase(),
    phone: filled(agent.phone),
    profession: agent.profession,
    scope: filled(agent.scope),
    until: agent.until,
    mandateFileId: mandate?.fileId,
  });
}

function actOf(act) {
  const told = act.rightToApplyTold;
  return compact({
    kind: act.kind,
    title: filled(act.title),
    documentNumber: filled(act.documentNumber),
    doneOn: act.doneOn,
    knownOn: act.knownOn,
    rightToApplyTold: told === 'YES' ? true : told === 'NO' ? false : null,
    toldOn: told === 'NO' ? act.toldOn : null,
    realEstate: act.realEstate,
    onTheSpot: act.onTheSpot,
    warning: act.warning,
    amountFen: fenOf(act.yuan),
  });
}

function serviceOf(a, draft) {
  return compact({
    address: draft.sameAddress ? filled(a.applicant.address) : filled(a.service.address),
    electronic: a.service.electronic === true,
    phone: filled(a.service.phone) ?? filled(a.applicant.phone),
    email: filled(a.service.email),
  });
}
