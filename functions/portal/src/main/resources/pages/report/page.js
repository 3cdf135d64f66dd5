// One report, as its readers get it: by the desk or by a link that opens it for a while.
import { defineComponent, onBeforeUnmount, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { shortDate, time } from '../kit/format.js';
import { html } from '../kit/html.js';
import { dataLanguage, t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { staff } from '../kit/session.js';
import { focusOn } from '../kit/speak.js';
import { DeskProblem } from '../desk/frame.js';
import { linkToken, reportAddress, reportAsked } from './address.js';
import { sectionName } from './names.js';
import { Section } from './section.js';

const FORMATS = ['pdf', 'xlsx', 'json'];

export const ReportPage = defineComponent({
  setup() {
    const found = shallowRef(null);
    const problem = shallowRef(null);
    const load = async () => {
      problem.value = null;
      try {
        found.value = (await call('GET', reportAsked(), { token: linkToken() ? undefined : staff.current()?.token })).data;
      } catch (failed) {
        found.value = null;
        problem.value = failed;
      }
    };
    addEventListener('hashchange', load);
    onBeforeUnmount(() => removeEventListener('hashchange', load));
    load();
    return () => html`
      ${problem.value && html`<h1>${t('report.title')}</h1><${DeskProblem} problem=${problem.value} retry=${problem.value.passing ? load : null} />`}
      ${found.value && html`<${Shown} found=${found.value} />`}
      ${!found.value && !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
    `;
  },
});

const Shown = ({ found }) => {
  const { report } = found;
  return html`
    ${!linkToken() && html`<p class="no-print"><a href=${`/reports?kind=${report.kind}`} data-test="all-reports">← ${t('report.all')}</a></p>`}
    <article class="report" data-test="report" data-kind=${report.kind} data-period=${report.period} data-revision=${found.revision}>
      <h1 lang=${dataLanguage()}>${report.title}</h1>
      <p class="hint">${report.from} — ${report.to} · ${t('report.made')} ${time(found.madeAt)}</p>
      <${Revisions} found=${found} />
      <section class="card sentences" aria-label=${t('report.sentences')}><h2>${t('report.sentences')}</h2><ul lang=${dataLanguage()} data-test="sentences">${report.sentences.map((one) => html`<li key=${one}>${one}</li>`)}</ul></section>
      <p class="buttons no-print">${FORMATS.map((one) => html`<a key=${one} class="button second" href=${found.files[one]} rel="noopener" data-test=${`file-${one}`}>${t(`report.file.${one}`)}</a>`)}</p>
      <nav class="parts no-print" aria-label=${t('report.parts')}>${report.sections.map((section) => html`<a key=${section.capability} href=${`#${section.capability}`} @click=${(event) => turnTo(event, section)}>${sectionName(section)}</a>`)}</nav>
      ${report.sections.map((section) => html`<${Section} key=${section.capability} section=${section} compared=${report.compared} />`)}
      <section class="card"><h2>${t('report.notes')}</h2><ol lang=${dataLanguage()}>${report.notes.map((one) => html`<li key=${one}>${one}</li>`)}</ol></section>
    </article>
  `;
};
Shown.props = ['found'];

/** The address keeps its token: the fragment is not touched. */
function turnTo(event, section) {
  event.preventDefault();
  focusOn(section.capability).then(() => document.getElementById(section.capability).scrollIntoView());
}

/** What a revision changed, whether there is a later one, and the way to the others. */
const Revisions = ({ found }) => {
  const { kind, period } = found.report;
  const latest = Math.max(...found.revisions.map((one) => one.revision));
  const leads = !linkToken();
  return html`
    ${found.revision > 1 && html`<${Notice} kind="warn" title=${t('report.revision', { number: found.revision })} test="revision"><ul lang=${dataLanguage()}>${found.changes.map((one) => html`<li key=${one}>${one}</li>`)}</ul></${Notice}>`}
    ${found.revision < latest && html`<${Notice} kind="warn" title=${t('report.old', { number: latest })} test="old">${leads && html`<p><a href=${reportAddress(kind, period)} data-test="latest">${t('report.latest')}</a></p>`}</${Notice}>`}
    ${leads && latest > 1 && html`<nav class="parts no-print" aria-label=${t('report.revisions')} data-test="revisions">${found.revisions.map((one) => html`<a key=${one.revision} href=${reportAddress(kind, period, one.revision)} aria-current=${one.revision === found.revision ? 'page' : undefined}>${t('report.revision.link', { number: one.revision, day: shortDate(one.madeAt) })}</a>`)}</nav>`}
  `;
};
Revisions.props = ['found'];
