// One of hundreds, found by typing part of the name: the combobox pattern of
// the ARIA practices, with arrow keys, Enter and Escape.
import { computed, defineComponent, ref } from '../vendor/vue.js';
import { html } from './html.js';
import { t } from './i18n.js';
import { fieldId, testName, useFault } from './form.js';
import { say } from './speak.js';

const SHOWN = 30;

/** @prop options [{value, label, hint}] */
export const SearchField = defineComponent({
  props: { pointer: String, label: String, hint: String, options: Array, modelValue: null },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const fault = useFault(props);
    const typed = ref(null);
    const open = ref(false);
    const at = ref(-1);
    const id = fieldId(props.pointer);
    const chosen = computed(() => props.options.find((option) => option.value === props.modelValue));
    const found = computed(() => matching(props.options, typed.value ?? '').slice(0, SHOWN));

    const type = (event) => {
      fault.touch();
      typed.value = event.target.value;
      open.value = true;
      at.value = -1;
      if (props.modelValue) emit('update:modelValue', null);
      say(t('search.found', { count: matching(props.options, typed.value).length }));
    };
    const choose = (option) => {
      fault.touch();
      emit('update:modelValue', option.value);
      typed.value = null;
      open.value = false;
    };
    const keys = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => found.value[at.value] && choose(found.value[at.value]),
      Escape: () => (open.value = false),
    };
    const move = (step) => {
      open.value = true;
      at.value = (at.value + step + found.value.length) % Math.max(1, found.value.length);
      document.getElementById(`${id}-${at.value}`)?.scrollIntoView({ block: 'nearest' });
    };
    const press = (event) => {
      if (!keys[event.key] || event.isComposing) return;
      if (event.key !== 'Enter' || open.value) event.preventDefault();
      keys[event.key]();
    };

    return () => {
      const reason = fault.reason();
      return html`
        <div class=${reason ? 'field wrong search' : 'field search'}>
          <label for=${id}>${props.label}</label>
          ${props.hint && html`<p class="hint" id=${`${id}-hint`}>${props.hint}</p>`}
          ${reason && html`<p class="fault" id=${`${id}-fault`}><span aria-hidden="true">⚠ </span>${reason}</p>`}
          <input id=${id} type="text" role="combobox" autocomplete="off" aria-autocomplete="list" aria-expanded=${open.value ? 'true' : 'false'} aria-controls=${`${id}-list`}
            aria-activedescendant=${open.value && at.value >= 0 ? `${id}-${at.value}` : undefined} aria-describedby=${props.hint ? `${id}-hint` : undefined} aria-invalid=${reason ? 'true' : undefined}
            value=${typed.value ?? chosen.value?.label ?? ''} @input=${type} @keydown=${press} @focus=${() => (open.value = true)} @blur=${() => (open.value = false)} data-test=${testName(props.pointer)} />
          <ul id=${`${id}-list`} role="listbox" aria-label=${props.label} class="options" hidden=${!open.value} @mousedown=${(event) => event.preventDefault()}>
            ${found.value.map(
              (option, i) => html`
                <li key=${option.value} id=${`${id}-${i}`} role="option" aria-selected=${i === at.value ? 'true' : 'false'} class=${i === at.value ? 'at' : ''} @click=${() => choose(option)} data-test=${`option-${option.value}`}>
                  ${option.label}${option.hint && html`<small>${option.hint}</small>`}
                </li>
              `,
            )}
            ${found.value.length === 0 ? html`<li class="none" role="option" aria-selected="false" aria-disabled="true">${t('search.none')}</li>` : null}
          </ul>
        </div>
      `;
    };
  },
});

/** Options that have every typed word in their name or hint; those that begin with it come first. */
function matching(options, typed) {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const hits = options.filter((option) => words.every((word) => `${option.label} ${option.hint ?? ''}`.toLowerCase().includes(word)));
  return words.length ? hits.sort((a, b) => b.label.startsWith(words[0]) - a.label.startsWith(words[0])) : hits;
}
