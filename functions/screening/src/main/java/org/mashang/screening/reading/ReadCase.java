package org.mashang.screening.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.casework.scan.PageText;
import org.mashang.screening.docket.PaperKeys;
import org.mashang.screening.extract.Extraction;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Paper;

/** Makes the command that screens a case out of what was read on its papers' pages. */
final class ReadCase {

  private final PageTexts texts;

  ReadCase(PageTexts texts) {
    this.texts = texts;
  }

  Command.Screen of(Dossier dossier) {
    List<org.mashang.screening.extract.Paper> papers = new ArrayList<>();
    Map<String, String> kinds = new HashMap<>();
    for (Paper paper : dossier.read()) {
      List<PageText> pages = texts.pages(new PaperKeys(dossier.id(), paper.id()), paper.pages());
      String guess = KindGuess.of(pages);
      if (guess != null) {
        kinds.put(paper.id(), guess);
      }
      String kind = paper.kind() == null ? guess : paper.kind();
      papers.add(new org.mashang.screening.extract.Paper(paper.id(), kind, pages));
    }
    return new Command.Screen(Extraction.read(papers), kinds, dossier.digest());
  }
}
