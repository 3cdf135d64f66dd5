package org.mashang.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mashang.acceptance.door.Uploads;

/** A company that fills in the request for a notarial act on a phone, step by step. */
record NotaryForm(Browser phone) {

  static final String PHONE = "19900002345";
  private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

  /** A certificate that the licence's copy is true, for a tender in Pakistan, urgent. */
  void licenceForPakistan() {
    phone.see("step", "data-step", "matter");
    phone.lookAt("notarize-1-matter");
    phone.click("use-ABROAD");
    phone.fill("country", "巴基");
    phone.click("option-PK");
    phone.see("country-card", "data-legalisation", "APOSTILLE");
    phone.fill("matter-search", "执照");
    phone.click("matter-LICENCE_COPY");
    onwardTo("who");
  }

  void who() {
    phone.fill("applicant-name", "衢州光启新能源科技有限公司");
    phone.fill("applicant-creditCode", "91330802MA2DKX8R7W");
    phone.fill("applicant-representative", "程晓岚");
    phone.fill("applicant-phone", PHONE);
    phone.fill("applicant-address", "浙江省衢州市柯城区世纪大道8号");
    phone.click("hasAgent-NO");
    phone.lookAt("notarize-2-who");
    onwardTo("questions");
  }

  void questions() {
    phone.fill("answers-issuer", "衢州市柯城区市场监督管理局");
    phone.fill("answers-issuerEn", "Kecheng District Administration for Market Regulation");
    phone.fill("answers-issuedOn", "2024-05-06");
    phone.fill("answers-applicantEn", "Quzhou Guangqi New Energy Technology Co., Ltd.");
    phone.fill("answers-representativeEn", "Cheng Xiaolan");
    phone.fill("purpose", "参加巴基斯坦光伏项目投标");
    phone.script(
        "const s=document.querySelector('[data-test=\"places-domicile\"]');"
            + "s.value='330802';s.dispatchEvent(new Event('change',{bubbles:true}))");
    phone.click("urgent-YES");
    phone.fill("urgency-by", TODAY);
    phone.fill("urgency-reason", "今天投标截止");
    phone.lookAt("notarize-3-questions");
    onwardTo("papers");
  }

  void papers() {
    for (String paper : new String[] {"licence", "representative"}) {
      phone.choose("papers-" + paper + "-choose", picture(paper));
      phone.see("paper-" + paper, "data-state", "THERE");
    }
    phone.lookAt("notarize-4-papers");
    onwardTo("check");
    phone.see("cost");
    phone.see("complete");
  }

  /** The code of the receipt. */
  String send() {
    phone.lookAt("notarize-5-check");
    phone.click("declared");
    phone.click("submit");
    String receipt = phone.see("receipt-code").getText();
    phone.lookAt("notarize-6-receipt");
    return receipt;
  }

  private void onwardTo(String step) {
    phone.click("onward");
    phone.see("step", "data-step", step);
  }

  private static Path picture(String name) {
    try {
      Path file = Path.of("target", name + ".png");
      Files.write(file, Uploads.png());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
