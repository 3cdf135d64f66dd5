export default {
  "login.title": "工作人员登录",
  "login.demo": "这是演示登录",
  "login.demo.text": "下面都是虚构的人。点一个名字就以他的身份进入，不需要密码。正式使用时由单位统一身份认证登录。",
  "login.no.demo": "这里没有演示登录",
  "login.no.demo.text": "请从单位的统一身份认证入口登录。"
};
