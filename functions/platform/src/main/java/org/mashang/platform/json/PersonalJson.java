package org.mashang.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Base64;
import org.mashang.casework.Personal;
import org.mashang.platform.keys.Seal;

/** How a {@link Personal} is written: shown, or sealed as {@code KIND.base64}. */
final class PersonalJson {

  private PersonalJson() {}

  /** For readers outside: one way. */
  static SimpleModule shown(Showing showing) {
    return new SimpleModule("personal-" + showing)
        .addSerializer(Personal.class, new Shown(showing))
        .addDeserializer(Personal.class, new NeverRead());
  }

  /** For the store: the {@link Seal} comes with each call as an attribute. */
  static SimpleModule sealed() {
    return new SimpleModule("personal-sealed")
        .addSerializer(Personal.class, new Sealed())
        .addDeserializer(Personal.class, new Opened());
  }

  private static Seal seal(DatabindContext context) throws JsonMappingException {
    if (context.getAttribute(Seal.class) instanceof Seal seal) {
      return seal;
    }
    throw JsonMappingException.from((JsonParser) null, "personal data without a seal");
  }

  private static final class Shown extends JsonSerializer<Personal> {
    private final Showing showing;

    Shown(Showing showing) {
      this.showing = showing;
    }

    @Override
    public void serialize(Personal personal, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      to.writeString(showing.shown(personal));
    }
  }

  private static final class NeverRead extends JsonDeserializer<Personal> {
    @Override
    public Personal deserialize(JsonParser from, DeserializationContext context)
        throws IOException {
      throw JsonMappingException.from(from, "personal data are read field by field, see Fields");
    }
  }

  private static final class Sealed extends JsonSerializer<Personal> {
    @Override
    public void serialize(Personal personal, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      byte[] sealed = seal(provider).seal(personal.value());
      to.writeString(personal.kind() + "." + Base64.getEncoder().encodeToString(sealed));
    }
  }

  private static final class Opened extends JsonDeserializer<Personal> {
    @Override
    public Personal deserialize(JsonParser from, DeserializationContext context)
        throws IOException {
      String text = from.currentToken() == JsonToken.VALUE_STRING ? from.getText() : "";
      int dot = text.indexOf('.');
      if (dot < 0) {
        throw JsonMappingException.from(from, "not a sealed datum");
      }
      return new Personal(
          Personal.Kind.valueOf(text.substring(0, dot)),
          seal(context).open(Base64.getDecoder().decode(text.substring(dot + 1))));
    }
  }
}
