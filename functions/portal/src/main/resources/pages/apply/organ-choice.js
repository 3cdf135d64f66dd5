// Which organ the application goes to: the page proposes what articles 24 to 28 say, the person chooses.

/** Takes the first suggestion over unless the person has chosen; true if that changed the draft. */
export function suggest(draft, suggestions) {
  const ids = suggestions.map((one) => one.id).filter(Boolean);
  const { organId } = draft.application;
  if (!ids.length || ids.includes(organId)) return false;
  draft.application.organId = ids[0];
  return true;
}

/** Organs of this city only: to others one cannot apply here. */
export const organChoice = (suggestions) => suggestions.filter((one) => one.id).map((one) => ({ value: one.id, label: one.name, hint: one.reason }));
