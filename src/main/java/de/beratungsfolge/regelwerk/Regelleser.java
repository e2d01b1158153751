package de.beratungsfolge.regelwerk;

import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the metadata of all rules and refuses what is missing or cannot be read. */
final class Regelleser {

    private final Map<String, Regel> regeln = new TreeMap<>();
    private final List<String> meldungen = new ArrayList<>();

    /** German messages about everything read so far; empty if there is nothing to object to. */
    List<String> meldungen() {
        return meldungen;
    }

    /** The rules read so far by their names. */
    Map<String, Regel> regeln() {
        return regeln;
    }

    void lies(String datei, String text) {
        List<String> unzulaessig = Regelpruefer.pruefe(datei, text);
        meldungen.addAll(unzulaessig);
        if (!unzulaessig.isEmpty()) {
            return;
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr paket = null;
        try {
            paket = parser.parse(null, text);
        } catch (DroolsParserException e) {
            meldungen.add(datei + ": die Datei ist nicht lesbar: " + e.getMessage());
        }
        parser.getErrors().forEach(fehler -> meldungen.add(
                Regelpruefer.fundstelle(datei, fehler.getLines().length > 0 ? fehler.getLines()[0] : 1)
                        + ": hier ist die Regel nicht lesbar: " + fehler.getMessage()));
        if (paket != null && parser.getErrors().isEmpty()) {
            paket.getRules().forEach(regel -> lies(datei, regel));
        }
    }

    private void lies(String datei, RuleDescr beschreibung) {
        String fundstelle = Regelpruefer.fundstelle(datei, beschreibung.getLine());
        String norm = merkmal(beschreibung, "norm");
        String ab = merkmal(beschreibung, "gueltigAb");
        String bis = merkmal(beschreibung, "gueltigBis");
        if (norm == null || ab == null) {
            meldungen.add(fundstelle + ": der Regel fehlt das Merkmal " + (norm == null ? "@norm" : "@gueltigAb") + ".");
            return;
        }
        try {
            Regel regel = new Regel(beschreibung.getName(), fundstelle, Zitat.lesen(norm), LocalDate.parse(ab),
                    bis == null ? LocalDate.MAX : LocalDate.parse(bis),
                    beschreibung.getConsequence().toString().contains("befund.ergebnis"));
            Regel gleichnamige = regeln.putIfAbsent(regel.name(), regel);
            if (gleichnamige != null) {
                meldungen.add(fundstelle + ": eine Regel dieses Namens steht schon in " + gleichnamige.fundstelle() + ".");
            } else if (regel.gueltigBis().isBefore(regel.gueltigAb())) {
                meldungen.add(fundstelle + ": @gueltigBis liegt vor @gueltigAb.");
            }
        } catch (DateTimeParseException e) {
            meldungen.add(fundstelle + ": „" + e.getParsedString() + "“ ist kein Datum der Form JJJJ-MM-TT.");
        } catch (IllegalArgumentException e) {
            meldungen.add(fundstelle + ": " + e.getMessage() + ".");
        }
    }

    private static String merkmal(RuleDescr beschreibung, String name) {
        AnnotationDescr merkmal = beschreibung.getAnnotation(name);
        if (merkmal == null || merkmal.getSingleValue() == null) {
            return null;
        }
        String wert = merkmal.getSingleValue().toString();
        return wert.startsWith("\"") && wert.endsWith("\"") ? wert.substring(1, wert.length() - 1) : wert;
    }
}
