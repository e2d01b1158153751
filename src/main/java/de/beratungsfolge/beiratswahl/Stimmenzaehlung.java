package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.pruefungen.BeiratStimmzettel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entering the secret ballots, one by one or as sums (§ 12 Abs. 3 GeschO-SB). */
@Service
@Transactional
public class Stimmenzaehlung {

    private final Wahlakte akte;
    private final StimmzettelRepository ablage;
    private final Auszaehlung auszaehlung;
    private final Feststellungen feststellungen;

    Stimmenzaehlung(Wahlakte akte, StimmzettelRepository ablage, Auszaehlung auszaehlung, Feststellungen feststellungen) {
        this.akte = akte;
        this.ablage = ablage;
        this.auszaehlung = auszaehlung;
        this.feststellungen = feststellungen;
    }

    /**
     * Takes in ballots or sums.
     *
     * @return more ballots, the look through single ballots, or straight on to the result
     * @throws EingabeFehler if something is missing or cannot be true
     */
    public Wahlschritt eintragen(long id, Stimmenangabe eingabe, String person) {
        Beiratswahl wahl = akte.wahl(id);
        List<Stimmzettel> bisher = akte.zettel(id);
        new Pruefliste().verlange("Art der Eingabe", eingabe.zaehlart())
                .abweisenWenn(eingabe.zaehlart() == Zaehlart.SUMMEN && !bisher.isEmpty(), "Art der Eingabe",
                        "Es sind schon einzelne Stimmzettel eingetragen.").abschliessen();
        wahl.zaehlart = eingabe.zaehlart();
        if (eingabe.zaehlart() == Zaehlart.SUMMEN) {
            return summen(wahl, eingabe, person);
        }
        verwerfen(wahl, bisher, eingabe.verworfen(), person);
        einzeln(wahl, eingabe.zettel(), bisher.size() - eingabe.verworfen().size(), person);
        akte.sichern(wahl);
        new Pruefliste().abweisenWenn(eingabe.fertig() && akte.zettel(id).isEmpty(), "Stimmzettel",
                "bitte mindestens einen eintragen.").abschliessen();
        return eingabe.fertig() ? Wahlschritt.ZETTEL : Wahlschritt.NOCH_EINMAL;
    }

    private void verwerfen(Beiratswahl wahl, List<Stimmzettel> bisher, List<Stimmenangabe.Verworfen> verworfen,
                           String person) {
        for (Stimmenangabe.Verworfen einer : verworfen) {
            Optional<Stimmzettel> zettel = bisher.stream().filter(dieser -> dieser.nummer() == einer.nummer()).findFirst();
            new Pruefliste().abweisenWenn(zettel.isEmpty(), "Stimmzettel " + einer.nummer(), "ist nicht eingetragen.")
                    .abweisenWenn(Feststellung.fehlt(einer.grund()), "Stimmzettel " + einer.nummer(),
                            "Bitte sagen Sie, was falsch erfasst war.")
                    .hoechstens("Stimmzettel " + einer.nummer(), einer.grund(), 500).abschliessen();
            ablage.save(zettel.orElseThrow().alsVerworfen());
            akte.festhalten(wahl, "Erfassung von Stimmzettel " + einer.nummer() + " verworfen", einer, person);
        }
    }

    private void einzeln(Beiratswahl wahl, List<List<String>> zettel, int schonDa, String person) {
        List<String> kandidaten = akte.kandidaten(wahl.id).stream().map(Kandidat::name).toList();
        int nummer = ablage.findByWahlIdOrderByNummer(wahl.id).size();
        Pruefliste liste = new Pruefliste();
        mehrAlsDelegierte(liste, wahl, schonDa + zettel.size());
        for (int i = 0; i < zettel.size(); i++) {
            String feld = "Stimmzettel " + (nummer + i + 1);
            liste.abweisenWenn(zettel.get(i) == null, feld, "bitte angeben.");
            (zettel.get(i) == null ? List.<String>of() : zettel.get(i)).stream().distinct()
                    .filter(name -> !kandidaten.contains(name)).forEach(name ->
                            liste.abweisenWenn(true, feld, "„" + name + "“ steht nicht zur Wahl."));
        }
        liste.abschliessen();
        for (List<String> einer : zettel) {
            nummer++;
            ErhobenerBefund befund = feststellungen.erheben(akte.jetzt(wahl, "Stimmzettel " + nummer + " gelesen", person),
                    new BeiratStimmzettel(einer, kandidaten.size()), wahl.versammlungAm);
            ablage.save(new Stimmzettel(null, wahl.id, nummer, befund.id(), befund.befund().ergebnis(), false));
        }
    }

    private Wahlschritt summen(Beiratswahl wahl, Stimmenangabe eingabe, String person) {
        List<String> kandidaten = akte.kandidaten(wahl.id).stream().map(Kandidat::name).toList();
        Pruefliste liste = new Pruefliste().verlange("Gültige Stimmzettel", eingabe.gueltige())
                .abweisenWenn(eingabe.gueltige() != null && eingabe.gueltige() < 1, "Gültige Stimmzettel",
                        "muss mindestens 1 sein.")
                .verlange("Ungültige Stimmzettel", eingabe.ungueltige())
                .nichtNegativ("Ungültige Stimmzettel", eingabe.ungueltige());
        kandidaten.forEach(name -> liste.verlange("Stimmen für " + name, eingabe.stimmen().get(name))
                .nichtNegativ("Stimmen für " + name, eingabe.stimmen().get(name)));
        eingabe.stimmen().keySet().stream().filter(name -> !kandidaten.contains(name)).sorted().forEach(name ->
                liste.abweisenWenn(true, "Stimmen", "„" + name + "“ steht nicht zur Wahl."));
        liste.abschliessen();
        mehrAlsDelegierte(liste, wahl, eingabe.gueltige() + eingabe.ungueltige());
        Stimmensumme.pruefen(liste, eingabe.stimmen(), eingabe.gueltige());
        liste.abschliessen();
        akte.festhalten(wahl, "Stimmen als Summen eingetragen", eingabe, person);
        wahl.gueltige = eingabe.gueltige();
        wahl.ungueltige = eingabe.ungueltige();
        auszaehlung.auszaehlen(wahl, eingabe.stimmen(), person);
        return Wahlschritt.WEITER;
    }

    private void mehrAlsDelegierte(Pruefliste liste, Beiratswahl wahl, int zettel) {
        int delegierte = akte.zugelassene(wahl.id).size();
        liste.abweisenWenn(zettel > delegierte, "Stimmzettel", "Es wären " + zettel + "; zugelassen sind nur "
                + delegierte + " Delegierte, und jede und jeder hat einen.");
    }
}
