package org.mashang.platform.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes one JSON object a line on standard output, which is where Lambda collects it. */
public final class Log {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Log() {}

  /** One line of these fields, in their order. */
  public static void line(Map<Field, ?> fields) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<Field, ?> field : fields.entrySet()) {
        json.writeFieldName(field.getKey().key());
        switch (field.getValue()) {
          case Long number -> json.writeNumber(number);
          case Integer number -> json.writeNumber(number);
          case Double number -> json.writeNumber(number);
          case Boolean flag -> json.writeBoolean(flag);
          default -> json.writeString(field.getValue().toString());
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    print(text.toString());
  }

  /** One println, so that lines of two threads never mix. */
  static void print(String line) {
    System.out.println(line);
  }
}
