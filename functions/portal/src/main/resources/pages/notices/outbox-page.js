// A demonstration's outbox: what would have gone to people's phones.
import { defineComponent, onUnmounted, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { time } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { ProblemNotice } from '../kit/notice.js';

const EVERY = 5000;

const fields = (one) => Object.entries(one.fields || {});

export const Outbox = defineComponent({
  setup() {
    const items = shallowRef(null);
    const problem = shallowRef(null);
    let timer = null;
    const load = async () => {
      clearTimeout(timer);
      try {
        items.value = (await call('GET', '/v1/outbox')).data.items;
        problem.value = null;
      } catch (failed) {
        problem.value = failed;
      }
      if (problem.value?.status !== 404) timer = setTimeout(load, EVERY);
    };
    onUnmounted(() => clearTimeout(timer));
    load();

    return () => html`
      <h1>${t('outbox.title')}</h1>
      <p class="lead">${t('outbox.lead')}</p>
      <${ProblemNotice} problem=${problem.value} retry=${load} />
      <section aria-label=${t('outbox.title')} data-test="outbox" data-count=${items.value?.length}>
        ${items.value?.map(
          (one) => html`
            <article class="card" key=${one.id} data-test=${`message-${one.id}`}>
              <p class="history-time">${t(`notices.channel.${one.channel}`)} · ${time(one.at)} · ${t(`notices.of.${one.capability}`)} · <span class="masked">${one.to}</span></p>
              ${one.subject && html`<p lang="zh-CN"><strong>${one.subject}</strong></p>`}
              <p class="history-text" lang="zh-CN">${one.text}</p>
              ${fields(one).length ? html`<ul class="services" lang="zh-CN">${fields(one).map(([name, value]) => html`<li key=${name}><small>${name}</small> ${value}</li>`)}</ul>` : null}
            </article>
          `,
        )}
        ${items.value && !items.value.length && html`<p class="empty" data-test="empty">${t('outbox.none')}</p>`}
        ${!items.value && !problem.value && html`<p class="loading" role="status">${t('loading')}</p>`}
      </section>
    `;
  },
});
