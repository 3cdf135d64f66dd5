export default {
  "notarize-follow.title": "Follow my notarial matter"
};
