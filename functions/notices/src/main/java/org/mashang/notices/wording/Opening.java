package org.mashang.notices.wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.Optional;
import org.mashang.notices.notice.Notice;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;
import org.mashang.platform.keys.SealBroken;
import org.mashang.platform.keys.SealedText;
import org.mashang.platform.notice.NoticeOrder;

/** Opens what was sealed for a notice, for as long as it takes to send it. */
public final class Opening {

  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

  private final SealedText sealed;
  private final Templates templates = new Templates();

  public Opening(SealedText sealed) {
    this.sealed = sealed;
  }

  /**
   * A notice in the clear.
   *
   * @param to number or address of the way in which the person is told now
   * @param said the values of its template; empty if it has none
   */
  public record Open(String to, Words words, Map<String, String> said) {
    public Open {
      said = Map.copyOf(said);
    }

    @Override
    public String toString() {
      return "Open[" + words + "]";
    }
  }

  /** Empty if it was sealed for something else, altered, or is not what its template asks for. */
  public Optional<Open> open(Notice notice) {
    NoticeOrder order = notice.order();
    String place = NoticeOrder.place(order.id());
    try {
      String to = sealed.open(place, notice.told().to());
      String text = sealed.open(place, order.text());
      NoticeOrder.Template named = order.template();
      if (named == null) {
        return Optional.of(new Open(to, Words.free(text), Map.of()));
      }
      Map<String, String> values = Json.shown(Showing.LIST).readValue(text, VALUES);
      Words words = templates.get(named).words(notice.told().channel(), values);
      return Optional.of(new Open(to, words, values));
    } catch (SealBroken | IllegalArgumentException | JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** One of several that are told in one message. */
  public String line(NoticeOrder.Template template, Open open) {
    Template found = templates.get(template);
    return found.filled(found.line(), open.said());
  }
}
