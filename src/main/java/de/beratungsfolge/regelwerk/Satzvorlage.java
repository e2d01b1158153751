package de.beratungsfolge.regelwerk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the sentence of a rule with values of the result and fields of the facts. */
final class Satzvorlage {

    static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter ZEITPUNKT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");
    static final Pattern PLATZHALTER = Pattern.compile("\\{([\\w.]+)(?::([^|}]*)\\|([^}]*))?}");

    private Satzvorlage() {
    }

    /** @throws RegelwerkFehler if a placeholder names nothing */
    static String fuelle(String vorlage, Map<String, Object> werte, Object fakten) {
        return PLATZHALTER.matcher(vorlage).replaceAll(fund -> {
            Object wert = wert(fund.group(1), werte, fakten);
            String text = fund.group(2) == null ? text(wert) : wert.equals(1) ? fund.group(2) : fund.group(3);
            return Matcher.quoteReplacement(text);
        });
    }

    private static Object wert(String pfad, Map<String, Object> werte, Object fakten) {
        String[] namen = pfad.split("\\.");
        Object wert = werte.containsKey(namen[0]) ? werte : fakten;
        for (String name : namen) {
            wert = wert instanceof Map<?, ?> zuordnung ? zuordnung.get(name) : feld(name, wert);
            if (wert == null) {
                throw new RegelwerkFehler("Der Satz einer Regel nennt „{" + pfad + "}“, das ist nicht angegeben in: " + fakten);
            }
        }
        return wert;
    }

    private static Object feld(String name, Object von) {
        try {
            Method lesen = von.getClass().getMethod(name);
            return lesen.invoke(von);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new RegelwerkFehler("Der Satz einer Regel nennt „" + name + "“, das gibt es nicht in: " + von);
        }
    }

    private static String text(Object wert) {
        if (wert instanceof LocalDate datum) {
            return datum.format(DATUM);
        }
        return wert instanceof LocalDateTime zeitpunkt ? zeitpunkt.format(ZEITPUNKT) : wert.toString();
    }
}
