// One report, as its readers get it: by the desk or by a link that opens it for a while.
import { defineComponent, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { time } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice, ProblemNotice } from '../kit/notice.js';
import { staff } from '../kit/session.js';
import { Section } from './section.js';

const FORMATS = ['pdf', 'xlsx', 'json'];

/** The token stands behind the # so that no log has it. */
function wanted() {
  const token = new URLSearchParams(location.hash.slice(1)).get('t');
  if (token) return [`/v1/report-links/${encodeURIComponent(token)}`, undefined];
  const asked = new URLSearchParams(location.search);
  const revision = asked.get('revision');
  const path = `/v1/reports/${encodeURIComponent(asked.get('kind') ?? '')}/${encodeURIComponent(asked.get('period') ?? '')}`;
  return [revision ? `${path}?revision=${encodeURIComponent(revision)}` : path, staff.current()?.token];
}

export const ReportPage = defineComponent({
  setup() {
    const found = shallowRef(null);
    const problem = shallowRef(null);
    const load = async () => {
      problem.value = null;
      const [path, token] = wanted();
      try {
        found.value = (await call('GET', path, { token })).data;
      } catch (failed) {
        problem.value = failed;
      }
    };
    load();
    return () => html`
      ${problem.value && html`<h1>${t('report.title')}</h1><${ProblemNotice} problem=${problem.value} retry=${load} />`}
      ${found.value && html`<${Shown} found=${found.value} />`}
      ${!found.value && !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
    `;
  },
});

const Shown = ({ found }) => {
  const { report } = found;
  const latest = Math.max(...found.revisions.map((one) => one.revision));
  return html`
    <article class="report" data-test="report" data-kind=${report.kind} data-period=${report.period} data-revision=${found.revision}>
      <h1>${report.title}</h1>
      <p class="hint">${report.from} — ${report.to} · ${t('report.made')} ${time(found.madeAt)}</p>
      ${found.revision > 1 && html`<${Notice} kind="warn" title=${t('report.revision', { number: found.revision })} text=${found.changes.join('；')} test="revision" />`}
      ${found.revision < latest && html`<${Notice} kind="warn" title=${t('report.old', { number: latest })} test="old" />`}
      <section class="card sentences" aria-label=${t('report.sentences')}><h2>${t('report.sentences')}</h2><ul data-test="sentences">${report.sentences.map((one) => html`<li key=${one}>${one}</li>`)}</ul></section>
      <p class="buttons no-print">${FORMATS.map((one) => html`<a key=${one} class="button second" href=${found.files[one]} rel="noopener" data-test=${`file-${one}`}>${t(`report.file.${one}`)}</a>`)}</p>
      ${report.sections.map((section) => html`<${Section} key=${section.capability} section=${section} compared=${report.compared} />`)}
      <section class="card"><h2>${t('report.notes')}</h2><ol>${report.notes.map((one) => html`<li key=${one}>${one}</li>`)}</ol></section>
    </article>
  `;
};
Shown.props = ['found'];
