// Notices and decisions, each as a PDF.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { fetchAndSave } from '../kit/download.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date } from '../kit/format.js';
import { ProblemNotice } from '../kit/notice.js';

/** @prop path of the order */
export const NoticeList = defineComponent({
  props: { notices: Array, path: String, token: String },
  setup(props) {
    const busy = ref(null);
    const problem = shallowRef(null);
    const save = async (one) => {
      busy.value = one.sequence;
      problem.value = null;
      try {
        await fetchAndSave(`${props.path}/notices/${one.sequence}`, props.token, `${one.title}.pdf`);
      } catch (failed) {
        problem.value = failed;
      } finally {
        busy.value = null;
      }
    };

    return () => html`
      <section class="card" data-test="notices">
        <h2>${t('case.documents')}</h2>
        <${ProblemNotice} problem=${problem.value} />
        ${!props.notices.length && html`<p class="hint">${t('case.documents.none')}</p>`}
        <ul class="file-list">
          ${props.notices.map(
            (one) => html`
              <li class="file accepted" key=${one.sequence}>
                <div class="file-name" lang="zh-CN">${one.title} <small>${date(one.on)}</small></div>
                <div class="file-acts"><button type="button" class="plain" disabled=${busy.value === one.sequence} @click=${() => save(one)} aria-label=${`${t('case.document.pdf')} ${one.title}`} data-test=${`notice-${one.sequence}`}>${t('case.document.pdf')}</button></div>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  },
});
