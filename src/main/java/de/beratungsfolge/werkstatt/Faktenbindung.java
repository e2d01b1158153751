package de.beratungsfolge.werkstatt;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Binds the facts of a case to the record of its check, without any conversion of types. */
final class Faktenbindung {

    private static final ObjectMapper STRENG = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withCoercionConfigDefaults(umwandlung -> umwandlung.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .withCoercionConfig(LogicalType.Textual, umwandlung -> umwandlung
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new SimpleModule()
                    .setDeserializerModifier(new Aufzaehlungen())
                    .addDeserializer(LocalDate.class, new Textwert<>(LocalDate.class, Zeitangaben::datum))
                    .addDeserializer(LocalDateTime.class, new Textwert<>(LocalDateTime.class, Zeitangaben::zeitpunkt)))
            .build();

    private Faktenbindung() {
    }

    /** Thrown with the first field that does not fit. */
    static final class Bindungsfehler extends Exception {

        private final transient Mangel mangel;

        private Bindungsfehler(Mangel mangel) {
            super(mangel.feld() + ": " + mangel.grund(), null, false, false);
            this.mangel = mangel;
        }

        Mangel mangel() {
            return mangel;
        }
    }

    static Pruefung binde(JsonNode gegeben, Class<? extends Pruefung> faktentyp) throws Bindungsfehler {
        try {
            return STRENG.treeToValue(gegeben, faktentyp);
        } catch (JsonMappingException e) {
            throw new Bindungsfehler(new Mangel("gegeben" + pfad(e), grund(e)));
        } catch (IOException e) {
            throw new Bindungsfehler(new Mangel("gegeben", "ist nicht lesbar"));
        }
    }

    private static String pfad(JsonMappingException fehler) {
        StringBuilder pfad = new StringBuilder();
        fehler.getPath().forEach(teil -> pfad.append(teil.getFieldName() != null ? "." + teil.getFieldName() : "[" + teil.getIndex() + "]"));
        return pfad.toString();
    }

    private static String grund(JsonMappingException fehler) {
        if (fehler instanceof UnrecognizedPropertyException) {
            return "unbekanntes Feld";
        }
        if (fehler instanceof MismatchedInputException falsch && falsch.getTargetType() != null) {
            Class<?> typ = falsch.getTargetType();
            if (typ.isPrimitive() && fehler.getOriginalMessage().contains("`null`")) {
                return "fehlt";
            }
            String wert = falsch instanceof InvalidFormatException format ? "„" + format.getValue() + "“ " : "";
            return wert + (wert.isEmpty() ? "muss " + verlangt(typ) + " sein" : "ist nicht zulässig, verlangt ist " + verlangt(typ));
        }
        return "hat einen unzulässigen Wert (zu große Zahl?)";
    }

    private static String verlangt(Class<?> typ) {
        if (typ.isEnum()) {
            return "einer der Werte " + Arrays.toString(typ.getEnumConstants());
        }
        if (typ == LocalDate.class) {
            return "ein Datum der Form JJJJ-MM-TT";
        }
        if (typ == LocalDateTime.class) {
            return "ein Zeitpunkt der Form JJJJ-MM-TThh:mm";
        }
        if (typ == boolean.class || typ == Boolean.class) {
            return "true oder false";
        }
        if (typ == int.class || typ == Integer.class || typ == long.class || typ == Long.class) {
            return "eine ganze Zahl";
        }
        if (typ == String.class) {
            return "ein Text";
        }
        return Collection.class.isAssignableFrom(typ) ? "eine Liste" : "eine Zuordnung von Feldern";
    }

    /** Enum values only by their exact names. */
    private static final class Aufzaehlungen extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(DeserializationConfig konfiguration, JavaType typ,
                                                          BeanDescription beschreibung, JsonDeserializer<?> ueblich) {
            return aufzaehlung(typ.getRawClass());
        }

        private static <E> JsonDeserializer<E> aufzaehlung(Class<E> typ) {
            return new Textwert<>(typ, text -> Stream.of(typ.getEnumConstants()).filter(wert -> ((Enum<?>) wert).name().equals(text)).findFirst());
        }
    }

    /** Reads a value from text only. */
    private static final class Textwert<T> extends StdDeserializer<T> {

        private final transient Function<String, Optional<T>> lesen;

        Textwert(Class<T> typ, Function<String, Optional<T>> lesen) {
            super(typ);
            this.lesen = lesen;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext kontext) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) kontext.handleUnexpectedToken(_valueClass, parser);
            }
            Optional<T> wert = lesen.apply(parser.getText());
            return wert.isPresent() ? wert.get() : (T) kontext.handleWeirdStringValue(_valueClass, parser.getText(), "Form");
        }
    }
}
