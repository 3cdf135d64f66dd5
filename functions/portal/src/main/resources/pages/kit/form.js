// What is wrong in a form, by JSON pointer, and the summary above it. A field
// whose pointer is faulty shows the sentence itself; the summary links to it.
import { inject, provide, reactive } from '../vendor/vue.js';
import { html } from './html.js';
import { t } from './i18n.js';
import { focusOn, say } from './speak.js';

const KEY = Symbol('form');

export const fieldId = (pointer) => `f${pointer.replaceAll('/', '-')}`;
export const testName = (pointer) => pointer.slice(1).replaceAll('/', '-');

export function useForm() {
  const form = reactive({
    faults: [],
    /** @param faults [{pointer, reason}]; tells the reader and moves the focus to the summary */
    show(faults) {
      form.faults = faults;
      if (!faults.length) return;
      say(t('faults.title', { count: faults.length }));
      focusOn('faults');
    },
    /** The person is mending a field: its sentence goes away. */
    touched(pointer) {
      if (form.faults.some((fault) => fault.pointer === pointer)) form.faults = form.faults.filter((fault) => fault.pointer !== pointer);
    },
  });
  provide(KEY, form);
  return form;
}

/** For a field: its own fault, and how to say that it was touched. */
export function useFault(props) {
  const form = inject(KEY, null);
  return {
    reason: () => form?.faults.find((fault) => fault.pointer === props.pointer)?.reason ?? null,
    touch: () => form?.touched(props.pointer),
  };
}

/** @prop go called with a fault whose field is not on the page now: the page turns to it */
export const FaultSummary = (props) =>
  props.faults.length
    ? html`
        <div class="notice bad" id="faults" tabindex="-1" data-test="faults">
          <h2>${t('faults.title', { count: props.faults.length })}</h2>
          <ul>
            ${props.faults.map((fault) => html`<li key=${fault.pointer + fault.reason}><a href=${`#${fieldId(fault.pointer)}`} @click=${(event) => turnTo(event, fault, props.go)}>${fault.reason}</a></li>`)}
          </ul>
        </div>
      `
    : null;
FaultSummary.props = ['faults', 'go'];

async function turnTo(event, fault, go) {
  event.preventDefault();
  if (await focusOn(fieldId(fault.pointer))) return;
  await go?.(fault);
  focusOn(fieldId(fault.pointer));
}

/** Two-way binding of one property, spread into a field: ...${bind(person, 'name')}. */
export const bind = (object, name) => ({
  modelValue: object[name],
  'onUpdate:modelValue': (value) => (object[name] = value),
});
