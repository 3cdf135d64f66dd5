package org.mashang.screening.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mashang.casework.scan.PageText;
import org.mashang.platform.reading.PageFiles;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.screening.criteria.file.Canonical;
import org.mashang.screening.criteria.receipt.Source;
import org.mashang.screening.docket.PaperKeys;
import org.mashang.screening.extract.Extraction;
import org.mashang.screening.extract.PaperKinds;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Paper;

/** Makes the command that screens a case out of what was read on its papers' pages. */
final class ReadCase {

  private static final String UNKNOWN = "UNKNOWN";

  private final PageFiles files;

  ReadCase(PageFiles files) {
    this.files = files;
  }

  Command.Screen of(Dossier dossier) {
    List<org.mashang.screening.extract.Paper> papers = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    Map<String, String> kinds = new HashMap<>();
    for (Paper paper : dossier.read()) {
      List<PageText> pages = pages(new PaperKeys(dossier.id(), paper.id()), paper);
      String guess = PaperKinds.of(pages);
      if (guess != null) {
        kinds.put(paper.id(), guess);
      }
      String kind = paper.kind() == null ? guess : paper.kind();
      papers.add(new org.mashang.screening.extract.Paper(paper.id(), kind, pages));
      sources.add(
          new Source(
              paper.id(),
              kind == null ? UNKNOWN : kind,
              Objects.requireNonNullElse(paper.sha256(), ""),
              pages.stream().map(ReadCase::hash).toList()));
    }
    List<String> suspects =
        dossier.suspects().stream().map(suspect -> suspect.name().value()).toList();
    FactSheet facts = Extraction.read(papers, suspects);
    return new Command.Screen(
        dossier.partlyUnread() ? Unread.doubted(facts) : facts,
        kinds,
        List.copyOf(sources),
        dossier.digest());
  }

  private List<PageText> pages(PaperKeys keys, Paper paper) {
    List<PageText> pages = new ArrayList<>();
    for (int page = 1; page <= paper.pages(); page++) {
      PageText text = files.text(keys.output(), page).orElse(null);
      if (text != null) {
        pages.add(text);
      } else if (!paper.unread().contains(page)) {
        throw new IllegalStateException("a page that was read is not there");
      }
    }
    return pages;
  }

  private static String hash(PageText page) {
    return Canonical.sha256(ReadingJson.write(page).getBytes(StandardCharsets.UTF_8));
  }
}
