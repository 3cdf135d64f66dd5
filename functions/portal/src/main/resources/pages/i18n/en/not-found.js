export default {
  "not-found.title": "There is no such page",
  "not-found.text": "The address may be mistyped, or the page has moved. Go on from here:",
  "not-found.start": "Start page",
  "not-found.apply": "Apply",
  "not-found.follow": "Follow my case"
};
