package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A motion for recall comes in; whoever received it establishes whether a meeting may vote on it (§ 4 Abs. 2 GeschO-SB). */
@Service
@Transactional
public class Abberufungen {

    /** What can be established before the vote. */
    public static final Set<String> VOR_DER_ABSTIMMUNG = Set.of("ZULAESSIG", "ZU_FRUEH", "UNZULAESSIG", "NICHT_VORGESEHEN");

    private final Abberufungsakten akten;
    private final AbberufungsantragRepository antraege;
    private final Beiratssitzungen beirat;
    private final Vorstandsaemter aemter;
    private final Sitzungen sitzungen;
    private final Anliegenliste anliegenliste;
    private final Feststellungen feststellungen;

    Abberufungen(Abberufungsakten akten, AbberufungsantragRepository antraege, Beiratssitzungen beirat,
                 Vorstandsaemter aemter, Sitzungen sitzungen, Anliegenliste anliegenliste, Feststellungen feststellungen) {
        this.akten = akten;
        this.antraege = antraege;
        this.beirat = beirat;
        this.aemter = aemter;
        this.sitzungen = sitzungen;
        this.anliegenliste = anliegenliste;
        this.feststellungen = feststellungen;
    }

    /**
     * Takes in a motion and asks the rules whether the planned meeting may vote on it.
     *
     * @throws EingabeFehler if something is missing, somebody signed twice or is no member, or nobody holds the office
     */
    public Abberufungsverfahren beantragen(AbberufungEingabe eingabe, String person) {
        Gremium gremium = beirat.beirat(eingabe.gremium());
        Sitzung sitzung = beirat.geplante(gremium, eingabe.sitzungId());
        pruefen(eingabe, gremium, sitzung);
        Abberufungsverfahren neu = new Abberufungsverfahren();
        neu.gremiumId = gremium.id();
        neu.amt = eingabe.amt();
        neu.inhaberId = aemter.inhaber(gremium.id(), eingabe.amt(), eingabe.eingangAm()).map(Person::id).orElse(null);
        new Pruefliste().abweisenWenn(eingabe.amt().abberufbar() && neu.inhaberId == null, "Amt", eingabe.amt().bezeichnung()
                + " ist am " + Datum.deutsch(eingabe.eingangAm()) + " unbesetzt; niemand kann abberufen werden.").abschliessen();
        neu.eingegangenAm = eingabe.eingangAm().atTime(eingabe.eingangUm());
        neu.empfaenger = eingabe.empfaenger();
        neu.entgegengenommenVon = eingabe.entgegengenommenVon().strip();
        neu.sitzungId = sitzung.id();
        neu.stand = Abberufungsstand.EINGEGANGEN;
        akten.speichern(neu);
        eingabe.antragstellende().forEach(wer -> antraege.save(new Abberufungsantrag(null, neu.id, wer)));
        feststellungen.festhalten(akten.anlass(neu, "Antrag auf Abberufung eingegangen", person), Eintragsart.SCHRITT, eingabe);
        zulaessigkeitPruefen(neu, sitzung, person);
        return neu;
    }

    /**
     * Records whether a meeting may vote on the motion.
     *
     * @return what comes next
     * @throws EingabeFehler if a deviation has no reason, or the result supposes a vote
     */
    public Abberufungsschritt feststellen(long id, Festgestellt festgestellt, String person) {
        Abberufungsverfahren eine = akten.verfahren(id);
        new Pruefliste().verlange("Ihre Feststellung", festgestellt.ergebnis()).abweisenWenn(festgestellt.ergebnis() != null
                && !VOR_DER_ABSTIMMUNG.contains(festgestellt.ergebnis()), "Ihre Feststellung", "Abgestimmt ist noch nicht; "
                + "möglich sind zulässig, zu früh, unzulässig und nicht vorgesehen.").abschliessen();
        feststellungen.feststellen(akten.anlass(eine, "Zulässigkeit des Antrags festgestellt", person),
                feststellungen.befund(eine.befundId), festgestellt.ergebnis(), festgestellt.begruendung());
        return switch (festgestellt.ergebnis()) {
            case "ZULAESSIG" -> Abberufungsschritt.ANMELDEN;
            case "ZU_FRUEH" -> Abberufungsschritt.SITZUNG;
            default -> {
                eine.stand = Abberufungsstand.ZURUECKGEWIESEN;
                akten.speichern(eine);
                yield Abberufungsschritt.ENDE;
            }
        };
    }

    /** Names another meeting for a motion that was too early, and asks the rules again. */
    public void sitzungBestimmen(long id, Long sitzungId, String person) {
        Abberufungsverfahren eine = akten.verfahren(id);
        Sitzung sitzung = beirat.geplante(akten.gremium(eine), sitzungId);
        nachDemEingang(sitzung, eine.eingegangenAm.toLocalDate());
        eine.sitzungId = sitzung.id();
        feststellungen.festhalten(akten.anlass(eine, "Andere Sitzung bestimmt", person), Eintragsart.SCHRITT,
                Map.of("sitzung", sitzung.kennung()));
        zulaessigkeitPruefen(eine, sitzung, person);
    }

    /** Puts the motion before the body. @return id of the matter that waits */
    public long anmelden(long id, String person) {
        Abberufungsverfahren eine = akten.verfahren(id);
        LocalDate sitzungstag = sitzungen.sitzung(eine.sitzungId).datum();
        Anliegen neu = anliegenliste.anmelden(new Anliegen(null, eine.gremiumId, Punktart.ABBERUFUNG,
                "Abberufung aus dem Amt: " + eine.amt.bezeichnung() + " (ohne Aussprache)", eine.vorgang(), true, sitzungstag,
                null, false));
        eine.anliegenId = neu.id();
        eine.stand = Abberufungsstand.ANGEMELDET;
        akten.speichern(eine);
        feststellungen.festhalten(akten.anlass(eine, "Abberufung für die Tagesordnung angemeldet", person),
                Eintragsart.SCHRITT, neu);
        return neu.id();
    }

    private void zulaessigkeitPruefen(Abberufungsverfahren eine, Sitzung sitzung, String person) {
        eine.befundId = feststellungen.erheben(akten.anlass(eine, "Zulässigkeit des Antrags geprüft", person),
                akten.fakten(eine, sitzung.datum(), null, null), sitzung.datum()).id();
        akten.speichern(eine);
    }

    private void pruefen(AbberufungEingabe eingabe, Gremium gremium, Sitzung sitzung) {
        new Pruefliste().verlange("Amt", eingabe.amt())
                .abweisenWenn(eingabe.antragstellende().isEmpty(), "Antragstellende", "bitte mindestens ein Mitglied angeben.")
                .abweisenWenn(new HashSet<>(eingabe.antragstellende()).size() < eingabe.antragstellende().size(),
                        "Antragstellende", "Ein Mitglied steht zweimal in der Liste; jedes zählt nur einmal.")
                .verlange("Eingegangen am", eingabe.eingangAm()).verlange("Eingegangen um", eingabe.eingangUm())
                .abweisenWenn(eingabe.eingangAm() != null && eingabe.eingangAm().isAfter(akten.heute()), "Eingegangen am",
                        "liegt in der Zukunft.")
                .verlange("Eingegangen bei", eingabe.empfaenger())
                .verlange("Entgegengenommen von", eingabe.entgegengenommenVon())
                .hoechstens("Entgegengenommen von", eingabe.entgegengenommenVon(), 200).abschliessen();
        List<Long> mitglieder = aemter.mitglieder(gremium.id(), eingabe.eingangAm()).stream().map(Person::id).toList();
        new Pruefliste().abweisenWenn(!mitglieder.containsAll(eingabe.antragstellende()), "Antragstellende",
                "Nur wer am " + Datum.deutsch(eingabe.eingangAm()) + " Mitglied ist, kann den Antrag stellen.").abschliessen();
        nachDemEingang(sitzung, eingabe.eingangAm());
    }

    private static void nachDemEingang(Sitzung sitzung, LocalDate eingang) {
        new Pruefliste().abweisenWenn(sitzung.datum().isBefore(eingang), "Sitzung", "Sie liegt vor dem Eingang des Antrags ("
                + Datum.deutsch(eingang) + ").").abschliessen();
    }
}
