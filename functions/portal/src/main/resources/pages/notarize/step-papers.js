// One list of what is needed: where one gets it, what is there, what is still missing, what may be promised.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind } from '../kit/form.js';
import { TextField } from '../kit/fields.js';
import { asked, isPromised, matterOf, signer } from './asked.js';
import { PaperCard, stateOf } from './paper-card.js';

export const PapersStep = ({ draft, catalogue, session }) => {
  const { papers } = asked(matterOf(catalogue, draft), draft);
  const missing = papers.filter((paper) => stateOf(paper, draft) === 'MISSING').length;
  return html`
    <p class="lead" id="f-papers" tabindex="-1">${missing ? t('papers.missing', { count: missing }) : t('papers.complete')}</p>
    <p class="hint">${t('papers.lead')}</p>
    ${papers.map((paper) => html`<${PaperCard} key=${paper.id} paper=${paper} draft=${draft} types=${catalogue.fileTypes} session=${session} />`)}
    ${papers.some((paper) => isPromised(paper, draft)) && html`<${PromiseText} draft=${draft} promise=${catalogue.promise} />`}
    <p class="hint">${t('files.types')}</p>
  `;
};
PapersStep.props = ['draft', 'catalogue', 'session', 'form', 'kept', 'turn', 'done'];

/** The promise is read in full before it is signed, by writing one's name. */
const PromiseText = ({ draft, promise }) => html`
  <section class="card" data-test="promise">
    <h2 lang="zh-CN">${promise.title}</h2>
    <div lang="zh-CN">${promise.text.map((paragraph) => html`<p key=${paragraph}>${paragraph}</p>`)}</div>
    <${TextField} pointer="/promise/name" label=${t('papers.sign')} hint=${t('papers.sign.hint', { name: signer(draft) })} required max=${100} ...${bind(draft.order, 'signature')} />
  </section>
`;
PromiseText.props = ['draft', 'promise'];
