package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is changed about a meeting between its planning and its opening: supplement, announcement, cancellation. */
@Service
@Transactional
public class Nachtraege {

    private final SitzungRepository ablage;
    private final Sitzungen sitzungen;
    private final Sitzungsplanung planung;
    private final Tagesordnung tagesordnung;
    private final Tagesordnungsfassungen fassungen;
    private final Bekanntmachungen bekanntmachungen;
    private final Nachtragsbekanntmachungen nachtragsbekanntmachungen;
    private final Ladungsfrist ladungsfrist;
    private final Feststellungen feststellungen;

    Nachtraege(SitzungRepository ablage, Sitzungen sitzungen, Sitzungsplanung planung, Tagesordnung tagesordnung,
               Tagesordnungsfassungen fassungen, Bekanntmachungen bekanntmachungen,
               Nachtragsbekanntmachungen nachtragsbekanntmachungen, Ladungsfrist ladungsfrist, Feststellungen feststellungen) {
        this.ablage = ablage;
        this.sitzungen = sitzungen;
        this.planung = planung;
        this.tagesordnung = tagesordnung;
        this.fassungen = fassungen;
        this.bekanntmachungen = bekanntmachungen;
        this.nachtragsbekanntmachungen = nachtragsbekanntmachungen;
        this.ladungsfrist = ladungsfrist;
        this.feststellungen = feststellungen;
    }

    /**
     * Does what is intended.
     *
     * @return whether the meeting was cancelled
     * @throws EingabeFehler if it is not said what, or something about it is missing or too late
     */
    public boolean ausfuehren(long sitzungId, Nachtragseingabe eingabe, String person) {
        new Pruefliste().verlange("Was ist zu tun?", eingabe.vorhaben()).abschliessen();
        switch (eingabe.vorhaben()) {
            case NACHTRAG -> nachtragen(sitzungId, eingabe, person);
            case BEKANNTMACHUNG -> bekanntMachen(sitzungId, eingabe, person);
            case ABSAGE -> planung.absagen(sitzungId, eingabe.grund(), person);
        }
        return eingabe.vorhaben() == Nachtragseingabe.Vorhaben.ABSAGE;
    }

    private void bekanntMachen(long sitzungId, Nachtragseingabe eingabe, String person) {
        if (eingabe.fassung() != null && eingabe.fassung() > 1) {
            nachtragsbekanntmachungen.nachtragen(sitzungId, eingabe.fassung(), eingabe.bekanntmachungsform(),
                    eingabe.bekanntGemachtAm(), eingabe.entferntAm(), person);
        } else {
            bekanntmachungen.nachtragen(sitzungId, eingabe.bekanntmachungsform(), eingabe.bekanntGemachtAm(),
                    eingabe.entferntAm(), person);
            nachtragsbekanntmachungen.mitDerSitzung(sitzungId, eingabe.bekanntmachungsform(), eingabe.bekanntGemachtAm(),
                    eingabe.entferntAm(), person);
        }
    }

    private void nachtragen(long sitzungId, Nachtragseingabe eingabe, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        pruefen(sitzung, eingabe);
        List<Punktentwurf> bisher = bisher(sitzungId);
        tagesordnung.ersetzen(sitzung, eingabe.punkte());
        List<Tagesordnungspunkt> neuZumZweitenMal = tagesordnung.punkte(sitzungId).stream()
                .filter(Tagesordnungspunkt::zweiteLadung)
                .filter(punkt -> bisher.stream().noneMatch(alter -> alter.istZweiteLadung()
                        && alter.selberGegenstand(punkt.alsEntwurf())))
                .toList();
        boolean bekanntzumachen = !oeffentlich(bisher).equals(oeffentlich(bisher(sitzungId)));
        new Pruefliste()
                .abweisenWenn(bisher.equals(bisher(sitzungId)), "Tagesordnung",
                        "Sie ist unverändert; für einen Nachtrag bitte etwas ändern.")
                .abweisenWenn(!bekanntzumachen && eingabe.bekanntGemachtAm() != null, "Bekannt gemacht am",
                        "Der Nachtrag ändert die öffentliche Tagesordnung nicht; neu bekannt zu machen ist nichts.")
                .abweisenWenn(!neuZumZweitenMal.isEmpty() && !eingabe.hinweis(), Ladungsfrist.HINWEIS,
                        Ladungsfrist.hinweisFehlt(neuZumZweitenMal) + "Bitte in den Nachtrag aufnehmen.")
                .abschliessen();
        Anlass anlass = new Anlass(sitzung.kennung, "Nachtrag zur Tagesordnung", person,
                eingabe.versandtAm().atStartOfDay());
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, eingabe);
        Long befundId = !ladungsfrist.gilt(sitzung) ? null
                : feststellungen.erheben(anlass.fuer("Ladungsfrist des Nachtrags geprüft"), ladungsfrist.fakten(sitzung,
                        eingabe.zugangAm(), sitzung.verkuerzungGrund != null, false), sitzung.datum).id();
        fassungen.festhalten(sitzung, eingabe.versandtAm(), eingabe.zugangAm(), eingabe.grund().strip(), befundId, person);
        sitzung.hinweisZweiteLadung = eingabe.hinweis();
        ablage.save(sitzung);
        if (bekanntzumachen) {
            nachtragsbekanntmachungen.erheben(sitzung, fassungen.fassungen(sitzungId).size(), eingabe.bekanntmachungsform(),
                    eingabe.bekanntGemachtAm(), person);
        }
    }

    private void pruefen(Sitzung sitzung, Nachtragseingabe eingabe) {
        Pruefliste liste = new Pruefliste()
                .abweisenWenn(sitzung.stand != Sitzungsstand.EINGELADEN, "Nachtrag", "Er liegt zwischen "
                        + "Einladung und Eröffnung; der Stand der Sitzung ist „" + sitzung.stand.bezeichnung() + "“.")
                .abweisenWenn(eingabe.punkte() == null, "Tagesordnung", "bitte angeben.")
                .verlange("Grund", eingabe.grund()).hoechstens("Grund", eingabe.grund(), 2000)
                .abweisenWenn(eingabe.versandtAm() != null && sitzung.einladungVom != null
                                && eingabe.versandtAm().isBefore(sitzung.einladungVom), "Nachtrag vom",
                        "liegt vor der Einladung (" + Datum.deutsch(sitzung.einladungVom) + ").");
        liste.abweisenWenn(eingabe.bekanntGemachtAm() != null && sitzung.einladungVom != null
                && eingabe.bekanntGemachtAm().isBefore(sitzung.einladungVom), "Bekannt gemacht am",
                "liegt vor der Einladung (" + Datum.deutsch(sitzung.einladungVom) + ").");
        Ladungsfrist.datenPruefen(liste, sitzung, "Nachtrag vom", eingabe.versandtAm(), eingabe.zugangAm());
        liste.abschliessen();
    }

    /** What the public reads of an agenda: title and addition of its items, in their order. */
    private static List<String> oeffentlich(List<Punktentwurf> punkte) {
        return punkte.stream().filter(Punktentwurf::oeffentlich)
                .map(punkt -> punkt.titel() + " | " + Objects.requireNonNullElse(punkt.zusatz(), "")).toList();
    }

    private List<Punktentwurf> bisher(long sitzungId) {
        return tagesordnung.punkte(sitzungId).stream().map(Tagesordnungspunkt::alsEntwurf).toList();
    }
}
