// What a dry run found, part by part.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { yuan } from '../kit/format.js';
import { bind } from '../kit/form.js';
import { Citations } from '../kit/citations.js';
import { ChoiceField } from '../kit/fields.js';
import { Notice } from '../kit/notice.js';
import { promiseOf } from './promise-days.js';

export const MissingList = ({ missing, turn }) =>
  missing.length
    ? html`
        <${Notice} kind="warn" title=${t('papers.missing', { count: missing.length })} test="missing">
          <ul lang="zh-CN">${missing.map((sentence) => html`<li key=${sentence}>${sentence}</li>`)}</ul>
          <p>${t('papers.follow')}</p>
          <button type="button" class="second" @click=${() => turn('papers')} data-test="to-papers">${t('papers.add')}</button>
        </${Notice}>
      `
    : html`<${Notice} kind="good" text=${t('papers.complete')} test="complete" />`;
MissingList.props = ['missing', 'turn'];

export const OfficeChoice = ({ offices, order }) =>
  offices.length
    ? html`
        <${ChoiceField} pointer="/preferredOffice" label=${t('offices.title')} hint=${t('offices.hint')} required ...${bind(order, 'preferredOffice')}
          options=${[{ value: null, label: t('offices.any'), hint: t('offices.any.hint') }, ...offices.map((one) => ({ value: one.id, label: one.name, hint: one.reason }))]} />
        <${Citations} list=${citations(offices)} />
      `
    : html`<${Notice} kind="warn" title=${t('offices.none')} text=${t('offices.none.next')} test="no-office" />`;
OfficeChoice.props = ['offices', 'order'];

/** Each article once, though several offices rest on it. */
const citations = (offices) => [...new Map(offices.flatMap((one) => one.citations ?? []).map((one) => [one.key, one])).values()];

export const Cost = ({ found, draft, matter }) => html`
  <section class="card" data-test="cost">
    <h2>${t('cost.title')}</h2>
    <dl class="facts">
      <div><dt>${t('cost.fee')}</dt><dd><strong class="sum" data-test="fee" data-fen=${found.feeFen}>${yuan(found.feeFen)}</strong><br /><small>${t('cost.fee.hint', { copies: draft.order.copies, each: yuan(matter.copyFeeFen) })}</small></dd></div>
      <div><dt>${t('cost.promise')}</dt><dd>${promiseOf(draft.urgent && found.sameDayPossible ? 0 : found.promiseDays)}<br /><small>${t('cost.statutory')}</small></dd></div>
    </dl>
  </section>
`;
Cost.props = ['found', 'draft', 'matter'];
