// Papers of the case: text to read at once, PDF to keep, and who got it when.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date } from '../kit/format.js';
import { partyName } from './parties.js';
import { fetchAndSave } from '../kit/download.js';
import { ProblemNotice } from '../kit/notice.js';

export const DocumentList = defineComponent({
  props: { documents: Array, path: String, token: String },
  setup(props) {
    const busy = ref(null);
    const problem = shallowRef(null);
    const save = async (one) => {
      busy.value = one.documentId;
      problem.value = null;
      try {
        await fetchAndSave(`${props.path}/documents/${encodeURIComponent(one.documentId)}`, props.token, `${one.title}.pdf`);
      } catch (failed) {
        problem.value = failed;
      } finally {
        busy.value = null;
      }
    };

    return () => html`
      <section class="card" data-test="documents">
        <h2>${t('case.documents')}</h2>
        <${ProblemNotice} problem=${problem.value} />
        ${!props.documents.length && html`<p class="hint">${t('case.documents.none')}</p>`}
        ${props.documents.map(
          (one) => html`
            <article class="document" key=${one.documentId} data-test=${`document-${one.documentId}`} data-kind=${one.kind}>
              <h3 lang="zh-CN">${one.title}</h3>
              <p class="hint">${[one.number, one.issuedOn && date(one.issuedOn)].filter(Boolean).join(' · ')}</p>
              ${one.text && html`<details class="article"><summary data-test="read-document">${t('case.document.read')}</summary><div class="paper" lang="zh-CN">${[one.text].flat().join('\n')}</div></details>`}
              ${one.services?.length
                ? html`<ul class="services">${one.services.map((service, i) => html`<li key=${i}>${t('case.served', { party: partyName(service.party), day: date(service.on), method: service.method })}${service.proof && html`<small> ${service.proof}</small>`}</li>`)}</ul>`
                : null}
              ${waiting(one).map((party) => html`<p key=${party}><span class="tag warn">${t('case.sent', { party: partyName(party) })}</span></p>`)}
              <button type="button" class="second" disabled=${busy.value === one.documentId} @click=${() => save(one)} data-test="document-pdf">${t('case.document.pdf')}</button>
            </article>
          `,
        )}
      </section>
    `;
  },
});

/** To whom it was sent electronically without their having confirmed it yet. */
const waiting = (one) => (one.sent ?? []).filter((party) => !one.services?.some((service) => service.party === party));
