package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Establishing who is elected and in which order the others may move up (§ 12 Abs. 4, 5 GeschO-SB). */
@Service
@Transactional
public class Wahlergebnisse {

    private static final int SITZE = 13;
    private static final String LOS = "Los um die Sitze";

    private final Wahlakte akte;
    private final KandidatRepository ablage;
    private final Feststellungen feststellungen;

    Wahlergebnisse(Wahlakte akte, KandidatRepository ablage, Feststellungen feststellungen) {
        this.akte = akte;
        this.ablage = ablage;
        this.feststellungen = feststellungen;
    }

    /**
     * Establishes the result, with what the lot decided where it had to.
     *
     * @throws EingabeFehler if a deviation has no reason, or the lot is missing, incomplete or not called for
     */
    public void feststellen(long id, Ergebnisfeststellung eingabe, String person) {
        Beiratswahl wahl = akte.wahl(id);
        List<Kandidat> kandidaten = akte.kandidaten(id);
        ErhobenerBefund befund = feststellungen.befund(wahl.ergebnisBefundId);
        Losbedarf bedarf = Losbedarf.aus(befund.befund());
        boolean anders = eingabe.gewaehlt() != null;
        Pruefliste liste = new Pruefliste()
                .abweisenWenn((anders || !befund.befund().ergebnis().equals(eingabe.ergebnis()))
                        && Feststellung.fehlt(eingabe.begruendung()), "Begründung",
                        "Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.")
                .hoechstens("Begründung", eingabe.begruendung(), 2000);
        List<String> gewaehlt = anders ? eingabe.gewaehlt() : mitLos(bedarf, eingabe.losSitze(), liste);
        liste.abschliessen();
        gewaehltePruefen(gewaehlt, kandidaten, liste);
        liste.abschliessen();
        List<String> gleiche = Losbedarf.gleiche(kandidaten, gewaehlt).stream().flatMap(List::stream).toList();
        boolean gelost = !gleiche.isEmpty() || !eingabe.losSitze().isEmpty();
        liste.abweisenWenn(!sindDieselben(gleiche, eingabe.losFolge()), "Reihenfolge beim Nachrücken", gleiche.isEmpty()
                        ? "Hier ist nichts auszulosen." : "Bei gleicher Stimmenzahl entscheidet das Los; bitte genau diese "
                        + "Personen in der gezogenen Reihenfolge angeben: " + String.join(", ", gleiche) + ".")
                .abweisenWenn(gelost && Feststellung.fehlt(eingabe.losGezogenVon()), "Los gezogen von", "bitte angeben.")
                .hoechstens("Los gezogen von", eingabe.losGezogenVon(), 200).abschliessen();
        feststellungen.feststellen(akte.jetzt(wahl, "Ergebnis festgestellt", person), befund, eingabe.ergebnis(),
                eingabe.begruendung());
        List<String> folge = Losbedarf.reihenfolge(kandidaten, gewaehlt, eingabe.losFolge());
        Set<String> durchLos = new HashSet<>(gleiche);
        durchLos.addAll(eingabe.losSitze());
        kandidaten.forEach(einer -> ablage.save(einer.festgestellt(gewaehlt.contains(einer.name()),
                gewaehlt.contains(einer.name()) ? null : folge.indexOf(einer.name()) + 1, durchLos.contains(einer.name()))));
        wahl.losGezogenVon = gelost ? eingabe.losGezogenVon().strip() : null;
        wahl.losUeber = gelost ? losUeber(eingabe) : null;
        wahl.stand = Wahlstand.FESTGESTELLT;
        akte.sichern(wahl);
        akte.festhalten(wahl, anders ? "Gewählte abweichend vom Befund festgestellt" : "Gewählte und Nachrückende festgestellt",
                inhalt(eingabe, gewaehlt, folge), person);
    }

    private static List<String> mitLos(Losbedarf bedarf, List<String> gezogen, Pruefliste liste) {
        gezogen.stream().filter(name -> !bedarf.personen().contains(name)).forEach(name ->
                liste.abweisenWenn(true, LOS, "„" + name + "“ ist nicht unter denen, zwischen denen zu losen ist."));
        liste.abweisenWenn(new HashSet<>(gezogen).size() != bedarf.sitze(), LOS, "Zu vergeben "
                + (bedarf.sitze() == 1 ? "ist 1 Sitz" : "sind " + bedarf.sitze() + " Sitze") + ", gezogen sind "
                + new HashSet<>(gezogen).size() + ".");
        List<String> gewaehlt = new ArrayList<>(bedarf.sicher());
        gewaehlt.addAll(gezogen);
        return gewaehlt;
    }

    private static void gewaehltePruefen(List<String> gewaehlt, List<Kandidat> kandidaten, Pruefliste liste) {
        gewaehlt.stream().filter(name -> kandidaten.stream().noneMatch(einer -> einer.name().equals(name))).forEach(name ->
                liste.abweisenWenn(true, "Gewählt", "„" + name + "“ steht nicht zur Wahl."));
        liste.abweisenWenn(gewaehlt.isEmpty(), "Gewählt", "bitte angeben.")
                .abweisenWenn(new HashSet<>(gewaehlt).size() != gewaehlt.size(), "Gewählt", "Jemand steht zweimal da.")
                .abweisenWenn(gewaehlt.size() > SITZE, "Gewählt", "Es wären " + gewaehlt.size()
                        + "; der Seniorenbeirat hat " + SITZE + " Sitze (§ 4 Abs. 1 Satz 1 GeschO-SB).");
    }

    private static boolean sindDieselben(List<String> gleiche, List<String> folge) {
        return folge.size() == gleiche.size() && new HashSet<>(folge).equals(new HashSet<>(gleiche));
    }

    private static String losUeber(Ergebnisfeststellung eingabe) {
        String sitze = eingabe.losSitze().isEmpty() ? "" : "einen Sitz erhielten: " + String.join(", ", eingabe.losSitze());
        String folge = eingabe.losFolge().isEmpty() ? "" : "Reihenfolge beim Nachrücken: " + String.join(", ", eingabe.losFolge());
        return List.of(sitze, folge).stream().filter(teil -> !teil.isEmpty()).collect(Collectors.joining("; "));
    }

    private static Map<String, Object> inhalt(Ergebnisfeststellung eingabe, List<String> gewaehlt, List<String> folge) {
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("gewaehlt", gewaehlt);
        inhalt.put("nachruecker", folge);
        inhalt.put("losSitze", eingabe.losSitze());
        inhalt.put("losFolge", eingabe.losFolge());
        inhalt.put("losGezogenVon", eingabe.losGezogenVon());
        inhalt.put("begruendung", eingabe.begruendung());
        return inhalt;
    }
}
