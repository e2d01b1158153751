package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.BeiratNachruecken;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member leaves the Seniorenbeirat; the next in the order of the election takes the seat (§ 7 GeschO-SB). */
@Service
@Transactional
public class Nachruecken {

    private static final String NACHGERUECKT = "NACHGERUECKT";

    private final AusscheidenRepository ablage;
    private final KandidatRepository kandidaten;
    private final Wahlakte akte;
    private final Beiratsmitglieder mitglieder;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Nachruecken(AusscheidenRepository ablage, KandidatRepository kandidaten, Wahlakte akte, Beiratsmitglieder mitglieder,
                Gremien gremien, Feststellungen feststellungen, Clock uhr) {
        this.ablage = ablage;
        this.kandidaten = kandidaten;
        this.akte = akte;
        this.mitglieder = mitglieder;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /** @return the matter
     *  @throws NoSuchElementException if there is none */
    public Ausscheiden ausscheiden(long id) {
        return ablage.findById(id).orElseThrow(() -> new NoSuchElementException("Nachrücken " + id));
    }

    /**
     * Ends the membership and finds the order of those who may move up.
     *
     * @throws EingabeFehler if something is missing, or the membership is none of a Seniorenbeirat or cannot end that day
     */
    public Ausscheiden austreten(Austritt eingabe, String person) {
        Optional<Mitgliedschaft> mitglied = eingabe.mitgliedschaft() == null ? Optional.empty()
                : beiratsmitgliedschaft(eingabe.mitgliedschaft());
        Optional<Beiratswahl> wahl = mitglied.flatMap(eine -> akte.letzte(eine.gremiumId()));
        new Pruefliste().verlange("Mitglied", eingabe.mitgliedschaft())
                .abweisenWenn(eingabe.mitgliedschaft() != null && mitglied.isEmpty(), "Mitglied",
                        "gehört keinem Seniorenbeirat an.")
                .verlange("Grund", eingabe.grund())
                .abweisenWenn(eingabe.grund() == Ausscheidensgrund.SONSTIGER && Feststellung.fehlt(eingabe.bemerkung()),
                        "Bemerkung", "Bitte sagen Sie, aus welchem Grund das Mitglied ausscheidet.")
                .hoechstens("Bemerkung", eingabe.bemerkung(), 2000)
                .verlange("Letzter Tag", eingabe.letzterTag())
                .abweisenWenn(mitglied.isPresent() && wahl.isEmpty() && Feststellung.fehlt(eingabe.quelle()),
                        "Quelle der Reihenfolge", "Zu diesem Seniorenbeirat ist keine Wahl gespeichert. Bitte die Reihenfolge "
                                + "der Wahlergebnisse eintragen und sagen, woher sie stammt.")
                .hoechstens("Quelle der Reihenfolge", eingabe.quelle(), 300).abschliessen();
        Mitgliedschaft eine = mitglied.orElseThrow();
        mitglieder.beenden(eine, eingabe.letzterTag(), person);
        Ausscheiden neu = new Ausscheiden();
        neu.gremiumId = eine.gremiumId();
        neu.wahlId = wahl.map(Beiratswahl::id).orElse(null);
        neu.personId = eine.personId();
        neu.grund = eingabe.grund();
        neu.bemerkung = eingabe.bemerkung();
        neu.letzterTag = eingabe.letzterTag();
        neu.reihenfolge = wahl.map(diese -> String.join("\n", offene(diese.id()))).orElse(eingabe.reihenfolge() == null
                ? "" : eingabe.reihenfolge());
        neu.quelle = wahl.map(diese -> diese.vorgang() + " vom " + Datum.deutsch(diese.versammlungAm())).orElse(eingabe.quelle());
        neu.stand = Sitzstand.OFFEN;
        ablage.save(neu);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("mitglied", gremien.person(neu.personId).name());
        inhalt.put("grund", neu.grund);
        inhalt.put("bemerkung", neu.bemerkung);
        inhalt.put("letzterTag", neu.letzterTag);
        inhalt.put("reihenfolge", neu.reihenfolge());
        inhalt.put("quelle", neu.quelle);
        festhalten(neu, "Mitglied scheidet aus", inhalt, person);
        return neu;
    }

    /**
     * Notes who was asked and asks the rules; whoever comes after the first who takes the seat need not be asked.
     *
     * @throws EingabeFehler if somebody was passed over or is not in the order
     */
    public void fragen(long id, List<Nachfrage> eingabe, String person) {
        Ausscheiden eines = ausscheiden(id);
        List<Nachfrage> antworten = eingabe == null ? List.of() : eingabe;
        Pruefliste liste = new Pruefliste();
        antworten.stream().filter(eine -> !eines.reihenfolge().contains(eine.name())).forEach(eine ->
                liste.abweisenWenn(true, "Nachrückende", "„" + eine.name() + "“ steht nicht in der Reihenfolge."));
        List<BeiratNachruecken.Nachruecker> gefragt = new ArrayList<>();
        boolean gefunden = false;
        for (String name : eines.reihenfolge()) {
            Optional<Nachfrage> antwort = antworten.stream().filter(eine -> eine.name().equals(name))
                    .filter(Nachfrage::vollstaendig).findFirst();
            liste.abweisenWenn(antwort.isEmpty() && !gefunden, name, "Bitte angeben, ob noch delegiert und ob bereit.");
            antwort.ifPresent(eine -> gefragt.add(new BeiratNachruecken.Nachruecker(name, eine.delegiert(), eine.bereit())));
            gefunden |= antwort.filter(eine -> eine.delegiert() && eine.bereit()).isPresent();
        }
        liste.abschliessen();
        festhalten(eines, "Nachrückende gefragt", antworten, person);
        eines.befundId = feststellungen.erheben(jetzt(eines, "Nachrücken geprüft", person),
                new BeiratNachruecken(gefragt), eines.letzterTag).id();
        ablage.save(eines);
    }

    /**
     * Establishes who moves up and enters the new membership, or leaves the seat empty.
     *
     * @param name the person where it is not that of the finding, or null
     * @param ab   first day of the membership; null where the seat stays empty
     * @throws EingabeFehler if a deviation has no reason, or the day is missing or impossible
     */
    public Sitzstand feststellen(long id, Feststellung festgestellt, String name, LocalDate ab, String person) {
        Ausscheiden eines = ausscheiden(id);
        ErhobenerBefund befund = feststellungen.befund(eines.befundId);
        Object gefunden = befund.befund().werte().get("person");
        boolean rueckt = NACHGERUECKT.equals(festgestellt.ergebnis());
        String wer = name != null ? name : gefunden == null ? null : gefunden.toString();
        boolean andere = rueckt && gefunden != null && !gefunden.equals(wer);
        feststellungen.feststellen(jetzt(eines, "Nachrücken festgestellt", person), befund, festgestellt.ergebnis(),
                festgestellt.begruendung());
        new Pruefliste().abweisenWenn(andere && Feststellung.fehlt(festgestellt.begruendung()), "Begründung",
                        "Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.")
                .abweisenWenn(rueckt && wer == null, "Wer nachrückt", "bitte angeben.")
                .abweisenWenn(rueckt && wer != null && !eines.reihenfolge().contains(wer), "Wer nachrückt", "„" + wer
                        + "“ steht nicht in der Reihenfolge der Wahlergebnisse (§ 7 Abs. 3 Satz 1 GeschO-SB).")
                .abweisenWenn(rueckt && ab == null, "Mitglied ab", "bitte angeben.")
                .abweisenWenn(rueckt && ab != null && !ab.isAfter(eines.letzterTag), "Mitglied ab",
                        "frühestens am Tag nach dem Ausscheiden (" + Datum.deutsch(eines.letzterTag.plusDays(1)) + ").")
                .abschliessen();
        eines.stand = rueckt ? Sitzstand.NACHGERUECKT : Sitzstand.SITZ_BLEIBT_LEER;
        if (rueckt) {
            mitglieder.aufnehmen(eines.gremiumId, wer, ab, person);
            eines.nachfolger = wer;
            eines.nachfolgeAb = ab;
            kandidaten.findByWahlIdOrderById(eines.wahlId == null ? -1 : eines.wahlId).stream()
                    .filter(einer -> einer.name().equals(wer)).forEach(einer -> kandidaten.save(einer.nachgerueckt(ab)));
        }
        ablage.save(eines);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("nachfolger", eines.nachfolger);
        inhalt.put("ab", eines.nachfolgeAb);
        inhalt.put("begruendung", festgestellt.begruendung());
        festhalten(eines, rueckt ? "Nachgerückt" : "Sitz bleibt leer", inhalt, person);
        return eines.stand;
    }

    private List<String> offene(long wahlId) {
        return akte.nachrueckende(wahlId).stream().filter(einer -> einer.nachgeruecktAm() == null).map(Kandidat::name).toList();
    }

    private Optional<Mitgliedschaft> beiratsmitgliedschaft(long id) {
        return gremien.alle().stream().filter(gremium -> gremium.art() == GremiumArt.SENIORENBEIRAT)
                .flatMap(gremium -> gremien.besetzung(gremium.id()).mitgliedschaften().stream())
                .filter(eine -> eine.id() == id && eine.art().stimmberechtigt()).findFirst();
    }

    private Anlass jetzt(Ausscheiden eines, String schritt, String person) {
        return new Anlass(eines.vorgang(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    private void festhalten(Ausscheiden eines, String schritt, Object inhalt, String person) {
        feststellungen.festhalten(jetzt(eines, schritt, person), Eintragsart.SCHRITT, inhalt);
    }
}
