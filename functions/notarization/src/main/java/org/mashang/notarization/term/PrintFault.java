package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** Why an attachment cannot be bound into a certificate (制证受阻). */
public enum PrintFault implements LegalTerm {
  MEDIA_TYPE("不是照片或者 PDF，无法印在纸上"),
  BROKEN("文件已经损坏或者不完整"),
  ENCRYPTED("PDF 设有密码或者限制"),
  TOO_MANY_PIXELS("图片过大"),
  PAGES("PDF 没有内容或者页数过多"),
  FONT_MISSING("PDF 缺少字体，内容会丢失");

  private final Words words;

  PrintFault(String label) {
    words = new Words(label, "NL-32");
  }

  @Override
  public Words words() {
    return words;
  }
}
