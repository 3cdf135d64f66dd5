// Parties as the record names them, in words: applicant, respondent, third-1, …
import { t } from '../kit/i18n.js';

export function partyName(party) {
  const [, kind, number] = /^(applicant|respondent|third)(?:-(\d+))?$/.exec(party) ?? [];
  return kind ? `${t(`party.${kind}`)}${number ?? ''}` : party;
}
