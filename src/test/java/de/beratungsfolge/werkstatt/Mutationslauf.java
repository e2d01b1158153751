package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.FaktenFehler;
import de.beratungsfolge.regelwerk.Regelauskunft;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.RegelwerkFehler;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether the cases beside the rules notice a change. Each mutant is compiled with the rules of its check alone. */
final class Mutationslauf {

    /** Says on its own log what the cases say already. */
    private static final Logger AUSWERTUNG = Logger.getLogger("org.mvel2");

    private static final String LESARTEN = "werte/lesarten.yaml";

    private final Regelwerk regelwerk;
    private final List<Regelauskunft> regeln;
    private final Map<Pruefungsart, List<Fall>> faelle = new EnumMap<>(Pruefungsart.class);

    Mutationslauf(Regelwerk regelwerk, List<Fall> faelle) {
        AUSWERTUNG.setLevel(Level.OFF);
        this.regelwerk = regelwerk;
        this.regeln = regelwerk.regeln();
        this.faelle.putAll(faelle.stream().collect(Collectors.groupingBy(fall -> fall.gegeben().pruefungsart())));
    }

    /** Each rule left as it is: none of these may be noticed. */
    List<Mutation> unveraendert() {
        return regeln.stream().collect(Collectors.groupingBy(regel -> regel.pruefung().orElseThrow())).values().stream()
                .map(gleicherPruefung -> new Mutation(gleicherPruefung.get(0), 0, 0, "")).toList();
    }

    /** Every change of every rule. */
    List<Mutation> mutationen() {
        return regeln.stream().flatMap(regel -> Mutation.alle(regel).stream()).toList();
    }

    /** How a mutant was noticed, if at all. */
    enum Ausgang {
        /** It is refused or cannot be compiled. */
        ABGELEHNT,
        /** A case fails. */
        FALL,
        /** The law would change on a day that has no case before and on it, to which {@code regeln pruefen} objects. */
        STICHTAG,
        UNENTDECKT
    }

    /** What becomes of the mutant. */
    Ausgang ausgang(Mutation mutation) {
        Pruefungsart art = mutation.regel().pruefung().orElseThrow();
        List<Fall> faelleDerPruefung = faelle.getOrDefault(art, List.of());
        try {
            Regelwerk mutante = Regelwerk.ausTexten("Mutante", texte(mutation, art));
            return faelleDerPruefung.stream().anyMatch(fall -> andersBeantwortet(mutante, fall)) ? Ausgang.FALL
                    : stichtagOhneFall(mutante, faelleDerPruefung) ? Ausgang.STICHTAG : Ausgang.UNENTDECKT;
        } catch (RegelwerkFehler e) {
            return Ausgang.ABGELEHNT;
        }
    }

    private Map<String, String> texte(Mutation mutation, Pruefungsart art) {
        Map<String, String> texte = new TreeMap<>();
        for (Regelauskunft regel : regeln) {
            if (regel.pruefung().filter(art::equals).isPresent()) {
                String text = regel.equals(mutation.regel()) ? mutation.text() : regel.text().text();
                texte.merge(regel.datei(), text, (davor, danach) -> davor + "\n" + danach);
            }
        }
        String alleRegeln = String.join("\n", texte.values());
        regelwerk.fassung().dateien().forEach((datei, text) -> {
            String benutzt = datei.equals(LESARTEN) ? benutzte(text, alleRegeln) : text;
            if (datei.endsWith(".yaml") && !benutzt.isEmpty()) {
                texte.put(datei, benutzt);
            }
        });
        return texte;
    }

    /** Readings that only the rules of other checks take would be refused as superfluous. */
    private static String benutzte(String lesarten, String regeln) {
        return Stream.of(lesarten.split("(?m)^(?=- name: )")).filter(eintrag -> eintrag.startsWith("- ")
                && regeln.contains("@lesart(\"" + eintrag.lines().findFirst().orElseThrow().substring("- name: ".length()).strip() + ":"))
                .collect(Collectors.joining());
    }

    private static boolean andersBeantwortet(Regelwerk mutante, Fall fall) {
        try {
            return !fall.erwartet().vergleiche(fall.beantwortet(mutante)).isEmpty();
        } catch (RegelwerkFehler | FaktenFehler e) {
            return true;
        }
    }

    private boolean stichtagOhneFall(Regelwerk mutante, List<Fall> faelle) {
        Set<LocalDate> stichtage = faelle.stream().map(Fall::stichtag).collect(Collectors.toSet());
        Set<LocalDate> bisherige = wechsel(regeln).collect(Collectors.toSet());
        return wechsel(mutante.regeln()).filter(tag -> !bisherige.contains(tag))
                .anyMatch(tag -> !stichtage.contains(tag) || !stichtage.contains(tag.minusDays(1)));
    }

    private static Stream<LocalDate> wechsel(List<Regelauskunft> regeln) {
        return regeln.stream().flatMap(regel -> Stream.of(regel.gueltigAb(),
                regel.gueltigBis().equals(LocalDate.MAX) ? regel.gueltigAb() : regel.gueltigBis().plusDays(1)));
    }
}
