export default {
  "notarize-follow.title": "查公证进度"
};
