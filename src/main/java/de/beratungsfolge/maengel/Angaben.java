package de.beratungsfolge.maengel;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and days of a case by their name, in words: those of the finding, and of the facts it was asked with. */
final class Angaben {

    private static final Pattern PLATZ = Pattern.compile("\\{(\\w+)\\}");
    private static final Pattern TAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, String> werte = new HashMap<>();

    private Angaben() {
    }

    static Angaben keine() {
        return new Angaben();
    }

    static Angaben von(Pruefung fakten, Befund befund) {
        Angaben angaben = new Angaben();
        angaben.lesen(fakten);
        befund.werte().forEach(angaben::merken);
        return angaben;
    }

    Optional<String> von(String name) {
        return Optional.ofNullable(werte.get(name));
    }

    /** @return the sentence with its values; empty if one of them is not known */
    Optional<String> einsetzen(String satz) {
        Matcher platz = PLATZ.matcher(satz);
        StringBuilder gefuellt = new StringBuilder();
        while (platz.find()) {
            String wert = werte.get(platz.group(1));
            if (wert == null) {
                return Optional.empty();
            }
            platz.appendReplacement(gefuellt, Matcher.quoteReplacement(wert));
        }
        return Optional.of(platz.appendTail(gefuellt).toString());
    }

    private void lesen(Object fakten) {
        for (RecordComponent teil : fakten.getClass().getRecordComponents()) {
            try {
                Object wert = teil.getAccessor().invoke(fakten);
                if (wert instanceof Record weiterer) {
                    lesen(weiterer);
                } else {
                    merken(teil.getName(), wert);
                }
            } catch (ReflectiveOperationException fehler) {
                throw new IllegalStateException("Die Angabe " + teil.getName() + " ist nicht lesbar", fehler);
            }
        }
    }

    private void merken(String name, Object wert) {
        if (wert instanceof LocalDate tag) {
            werte.put(name, Datum.deutsch(tag));
        } else if (wert instanceof LocalDateTime zeit) {
            werte.put(name, Datum.deutsch(zeit.toLocalDate()));
        } else if (wert instanceof String text && TAG.matcher(text).matches()) {
            werte.put(name, Datum.deutsch(LocalDate.parse(text)));
        } else if (wert instanceof Number || wert instanceof String) {
            werte.put(name, wert.toString());
        }
    }
}
