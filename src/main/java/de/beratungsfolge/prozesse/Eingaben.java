package de.beratungsfolge.prozesse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.beratungsfolge.eingabe.EingabeFehler;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.spin.SpinRuntimeException;

/**
 * What a person entered in the task before a step. The engine does not check types, so everything is read
 * with care; what was read is removed from the process once the step succeeded.
 */
public final class Eingaben {

    /** Name of the transient variable that carries for whom the task was done by a deputy. */
    public static final String IN_VERTRETUNG_FUER = "inVertretungFuer";

    private static final String DATEN = Aufgaben.DATEN;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final DelegateExecution execution;
    private final Set<String> gelesen = new LinkedHashSet<>();

    public Eingaben(DelegateExecution execution) {
        this.execution = execution;
    }

    /** @return login name of the person who completed the task
     *  @throws IllegalStateException if nobody is signed in */
    public String person() {
        Authentication angemeldet = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        if (angemeldet == null || angemeldet.getUserId() == null) {
            throw new IllegalStateException("Niemand ist angemeldet; der Schritt braucht eine Person.");
        }
        return angemeldet.getUserId();
    }

    /** @return whether this person did the task as somebody's deputy */
    public boolean inVertretung() {
        return execution.getVariable(IN_VERTRETUNG_FUER) != null;
    }

    /** @return an id the process carries */
    public long id(String name) {
        return ((Number) execution.getVariable(name)).longValue();
    }

    /** @return the text without surrounding space, or null if there is none */
    public String text(String name) {
        Object wert = lesen(name);
        return wert == null || wert.toString().isBlank() ? null : wert.toString().strip();
    }

    /** @return whether a box was ticked */
    public boolean angekreuzt(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /** @return whether a box was ticked, or null if the form has none */
    public Boolean haken(String name) {
        String text = text(name);
        return text == null ? null : Boolean.valueOf(text);
    }

    /** @return the whole number, or null
     *  @throws EingabeFehler if it is none */
    public Integer zahl(String name, String feld) {
        String text = text(name);
        try {
            return text == null ? null : Integer.valueOf(text.replaceFirst("\\.0$", ""));
        } catch (NumberFormatException fehler) {
            throw new EingabeFehler(feld, "„" + text + "“ ist keine ganze Zahl.");
        }
    }

    /** @return the id of something chosen from a list, or null
     *  @throws EingabeFehler if it is none */
    public Long nummer(String name, String feld) {
        Integer zahl = zahl(name, feld);
        return zahl == null ? null : zahl.longValue();
    }

    /** @return the date, or null
     *  @throws EingabeFehler if it is none */
    public LocalDate datum(String name, String feld) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException fehler) {
            throw new EingabeFehler(feld, "„" + text + "“ ist kein gültiges Datum.");
        }
    }

    /** @return the time of day, or null
     *  @throws EingabeFehler if it is none */
    public LocalTime zeit(String name, String feld) {
        String text = text(name);
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeParseException fehler) {
            throw new EingabeFehler(feld, "„" + text + "“ ist keine gültige Uhrzeit.");
        }
    }

    /** @return the chosen value, or null
     *  @throws EingabeFehler if it is not one of the choices */
    public <E extends Enum<E>> E auswahl(String name, String feld, Class<E> art) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(art.getEnumConstants()).filter(wert -> wert.name().equals(text)).findFirst()
                .orElseThrow(() -> new EingabeFehler(feld, "„" + text + "“ gehört nicht zur Auswahl."));
    }

    /** @return the data of a whole form
     *  @throws EingabeFehler if they are missing or cannot be read, naming the place */
    public <T> T daten(TypeReference<T> art) {
        Object wert = lesen(DATEN);
        if (wert == null) {
            throw new EingabeFehler("Formular", "Es kamen keine Angaben an.");
        }
        try {
            T daten = JSON.readValue(wert.toString(), art);
            if (daten == null) {
                throw new EingabeFehler("Formular", "Es kamen keine Angaben an.");
            }
            return daten;
        } catch (JsonMappingException fehler) {
            throw new EingabeFehler(stelle(fehler), "Der Wert fehlt oder ist nicht lesbar.");
        } catch (JsonProcessingException fehler) {
            throw new EingabeFehler("Formular", "Die Angaben sind nicht lesbar.");
        }
    }

    /** @return a list or object among the fields of a form, or null
     *  @throws EingabeFehler if it cannot be read, naming the place */
    public <T> T teil(String name, TypeReference<T> art) {
        gelesen.add(name);
        gelesen.add(DATEN);
        Object daten = execution.getVariable(DATEN);
        Object einzeln = execution.getVariable(name);
        try {
            JsonNode teil = daten == null ? null : JSON.readTree(daten.toString()).get(name);
            if (teil == null) {
                return einzeln == null ? null : JSON.readValue(einzeln.toString(), art);
            }
            return teil.isNull() ? null : JSON.readValue(JSON.treeAsTokens(teil), art);
        } catch (JsonMappingException fehler) {
            throw new EingabeFehler(stelle(fehler), "Der Wert fehlt oder ist nicht lesbar.");
        } catch (IOException fehler) {
            throw new EingabeFehler("Formular", "Die Angaben sind nicht lesbar.");
        }
    }

    /** Removes from the process what was read; the record has it. */
    public void verbrauchen() {
        gelesen.forEach(execution::removeVariable);
    }

    /** A field comes in the transient {@code daten} of its form or as a variable of its own; what was just sent wins. */
    private Object lesen(String name) {
        String gesendet = DATEN.equals(name) ? null : ausDaten(name);
        gelesen.add(name);
        return gesendet != null ? gesendet : DATEN.equals(name) ? dokument() : execution.getVariable(name);
    }

    private Object dokument() {
        try {
            return execution.getVariable(DATEN);
        } catch (ProcessEngineException | SpinRuntimeException fehler) {
            throw new EingabeFehler("Formular", "Die Angaben sind nicht lesbar.");
        }
    }

    private String ausDaten(String name) {
        gelesen.add(DATEN);
        Object daten = dokument();
        try {
            JsonNode feld = daten == null ? null : JSON.readTree(daten.toString()).get(name);
            return feld == null || feld.isNull() ? null : feld.asText();
        } catch (JsonProcessingException fehler) {
            throw new EingabeFehler("Formular", "Die Angaben sind nicht lesbar.");
        }
    }

    private static String stelle(JsonMappingException fehler) {
        String stelle = fehler.getPath().stream()
                .map(teil -> teil.getFieldName() == null ? "Zeile " + (teil.getIndex() + 1) : teil.getFieldName())
                .collect(Collectors.joining(", "));
        return stelle.isEmpty() ? "Formular" : stelle;
    }
}
