package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** How it was made sure who somebody is (身份核验方式). */
public enum IdentityMeans implements LegalTerm {
  LOGIN("实名登录的证件号码与申请一致", "NL-28"),
  IN_PERSON("当面核对身份证件", "NL-28"),
  FACE("人像比对", "ZJ-9"),
  VIDEO("远程视频核对", "NL-28"),
  REGISTRY("登记机关信息核对", "NL-28");

  private final Words words;

  IdentityMeans(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}
