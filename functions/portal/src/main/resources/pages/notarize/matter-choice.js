// What can be notarised, said as people say it, in three groups, found by typing a part of it.
import { computed, defineComponent, ref } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { yuan } from '../kit/format.js';
import { fieldId, useFault } from '../kit/form.js';
import { TextField } from '../kit/fields.js';
import { say } from '../kit/speak.js';
import { promiseOf } from './promise-days.js';

const KINDS = ['DOCUMENT', 'FACT', 'ACT'];

export const MatterChoice = defineComponent({
  props: { matters: Array, modelValue: String },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const fault = useFault({ pointer: '/matter' });
    const typed = ref('');
    const found = computed(() => {
      const words = typed.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      return props.matters.filter((one) => words.every((word) => `${one.plain} ${one.name}`.toLowerCase().includes(word)));
    });
    const type = (text) => {
      typed.value = text;
      say(t('search.found', { count: found.value.length }));
    };
    const choose = (id) => {
      fault.touch();
      emit('update:modelValue', id);
    };

    return () => {
      const reason = fault.reason();
      return html`
        <fieldset class=${reason ? 'field wrong' : 'field'} id=${fieldId('/matter')} tabindex="-1" data-test="matter">
          <legend>${t('notarize.matter')}</legend>
          ${reason && html`<p class="fault"><span aria-hidden="true">⚠ </span>${reason}</p>`}
          <${TextField} pointer="/matter/search" label=${t('notarize.matter.search')} hint=${t('notarize.matter.search.hint')} required modelValue=${typed.value} @update:modelValue=${type} />
          ${KINDS.map((kind) => html`<${Group} key=${kind} kind=${kind} list=${found.value.filter((one) => one.kind === kind)} chosen=${props.modelValue} choose=${choose} />`)}
          ${!found.value.length && html`<p class="empty">${t('notarize.matter.none')}</p>`}
        </fieldset>
      `;
    };
  },
});

const Group = ({ kind, list, chosen, choose }) =>
  list.length
    ? html`
        <h2 class="group-title">${t(`kind.${kind}`)}</h2>
        <div class="choices">
          ${list.map(
            (one) => html`
              <label class="choice" key=${one.id}>
                <input type="radio" name=${fieldId('/matter')} checked=${chosen === one.id} @change=${() => choose(one.id)} data-test=${`matter-${one.id}`} />
                <span lang="zh-CN">${one.plain}<small>${one.name} · ${yuan(one.feeFen)} · ${promiseOf(one.promiseDays)}</small></span>
              </label>
            `,
          )}
        </div>
      `
    : null;
Group.props = ['kind', 'list', 'chosen', 'choose'];
