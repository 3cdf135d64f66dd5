// One paper: handed in, promised, missing, or not compulsory.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { TickField } from '../kit/fields.js';
import { FileField } from '../kit/file-field.js';
import { filesOf, isPromised, paperGroup } from './asked.js';

const COLOURS = { THERE: 'tag good', PROMISED: 'tag warn', MISSING: 'tag bad', OPTIONAL: 'tag' };
const PURPOSES = { identity: 'IDENTITY', agentIdentity: 'IDENTITY', representative: 'IDENTITY', authorisation: 'MANDATE' };

export function stateOf(paper, draft) {
  if (filesOf(paper, draft).some((file) => file.state === 'accepted')) return 'THERE';
  if (isPromised(paper, draft)) return 'PROMISED';
  return paper.required ? 'MISSING' : 'OPTIONAL';
}

export const PaperCard = ({ paper, draft, types, session }) => {
  const state = stateOf(paper, draft);
  const promise = (wanted) => (draft.promised = wanted ? [...draft.promised, paper.id] : draft.promised.filter((id) => id !== paper.id));
  return html`
    <section class=${`card need need-${state.toLowerCase()}`} data-test=${`paper-${paper.id}`} data-state=${state}>
      <p class="need-state"><span class=${COLOURS[state]}>${t(`papers.${state}`)}</span></p>
      <${FileField} pointer=${`/papers/${paper.id}`} label=${paper.name} hint=${paper.source} purpose=${PURPOSES[paper.id] ?? 'OTHER'} group=${paperGroup(paper)} files=${draft.files} types=${types} session=${session} most=${30} />
      ${paper.commitmentAllowed && !filesOf(paper, draft).length && html`<${TickField} pointer=${`/promised/${paper.id}`} label=${t('papers.promise')} hint=${t('papers.promise.hint', { days: paper.commitmentDays })} modelValue=${draft.promised.includes(paper.id)} @update:modelValue=${promise} />`}
    </section>
  `;
};
PaperCard.props = ['paper', 'draft', 'types', 'session'];
