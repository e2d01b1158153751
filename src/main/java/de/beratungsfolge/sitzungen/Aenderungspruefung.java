package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a proposed change of the agenda must say before it is taken. */
@Component
class Aenderungspruefung {

    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Gremien gremien;

    Aenderungspruefung(Tagesordnung tagesordnung, Anwesenheiten anwesenheiten, Gremien gremien) {
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.gremien = gremien;
    }

    /**
     * @param offene changes about which nothing was established yet
     * @return the title of the item
     * @throws EingabeFehler if something is missing or does not fit
     */
    String pruefen(Sitzung sitzung, Aenderungsantrag antrag, List<Tagesordnungsaenderung> offene, String ort) {
        new Pruefliste().verlange(ort + ", Was geändert wird", antrag.art()).abschliessen();
        Pruefliste liste = new Pruefliste()
                .abweisenWenn(antrag.art() != Aenderungsart.REIHENFOLGE && leer(antrag.grund()), ort + ", Begründung",
                        "bitte angeben.")
                .hoechstens(ort + ", Begründung", antrag.grund(), 1000)
                .abweisenWenn(antrag.art() != Aenderungsart.REIHENFOLGE && antrag.stimmen() == null, ort + ", Abstimmung",
                        "bitte angeben, wie das Gremium abgestimmt hat.");
        if (antrag.stimmen() != null) {
            antrag.stimmen().pruefen(liste, ort, berechtigt(sitzung, antrag.art()));
        }
        String titel = antrag.art() == Aenderungsart.ERWEITERUNG ? erweiterung(liste, sitzung, antrag, offene, ort)
                : bestehender(liste, sitzung, antrag, offene, ort);
        liste.abschliessen();
        return titel;
    }

    /** How many of those present vote on it: on the agenda of the council not the mayor (§ 40 Abs. 2 GO NRW). */
    int berechtigt(Sitzung sitzung, Aenderungsart art) {
        boolean ohneBuergermeister = art != Aenderungsart.NICHTOEFFENTLICH
                && gremien.gremium(sitzung.gremiumId()).art() == GremiumArt.RAT;
        return (int) anwesenheiten.jetzt(sitzung.id()).stream().filter(Anwesenheit::stimmberechtigtAnwesend)
                .filter(einer -> !ohneBuergermeister || einer.art() != Mitgliedsart.BUERGERMEISTER).count();
    }

    private String erweiterung(Pruefliste liste, Sitzung sitzung, Aenderungsantrag antrag,
                               List<Tagesordnungsaenderung> offene, String ort) {
        vorgezogen(liste, sitzung, antrag, antrag.imOeffentlichenTeil(), ort);
        if (antrag.stationId() == null && antrag.anliegenId() == null) {
            liste.verlange(ort + ", Titel", antrag.titel()).hoechstens(ort + ", Titel", antrag.titel(), 500)
                    .verlange(ort + ", Art", antrag.punktart());
            Optional.ofNullable(antrag.punktart()).flatMap(Punktart::nichtFrei)
                    .ifPresent(grund -> liste.abweisenWenn(true, ort + ", Art", grund));
            return antrag.titel() == null ? "" : antrag.titel().strip();
        }
        Optional<Punktentwurf> wartend = wartende(sitzung.id()).stream()
                .filter(zeile -> Objects.equals(zeile.stationId(), antrag.stationId())
                        && Objects.equals(zeile.anliegenId(), antrag.anliegenId())).findFirst();
        boolean beantragt = offene.stream().anyMatch(eine -> Objects.equals(eine.stationId(), antrag.stationId())
                && Objects.equals(eine.anliegenId(), antrag.anliegenId()) && eine.art() == Aenderungsart.ERWEITERUNG);
        liste.abweisenWenn(wartend.isEmpty() || beantragt, ort, "Das wartet nicht auf eine Behandlung in diesem Gremium "
                        + "oder steht schon auf einer Tagesordnung.")
                .abweisenWenn(wartend.isPresent() && !wartend.get().oeffentlich() && antrag.imOeffentlichenTeil(), ort,
                        "Das ist nichtöffentlich und gehört in den nichtöffentlichen Teil.");
        return wartend.map(Punktentwurf::titel).orElse("");
    }

    /** Papers and matters that wait for the body and stand on no agenda. */
    List<Punktentwurf> wartende(long sitzungId) {
        List<Tagesordnungspunkt> punkte = tagesordnung.punkte(sitzungId);
        return tagesordnung.vorschlag(sitzungId).stream()
                .filter(zeile -> zeile.stationId() != null || zeile.anliegenId() != null)
                .filter(zeile -> punkte.stream().noneMatch(punkt -> punkt.ergebnis() == null
                        && Objects.equals(punkt.stationId(), zeile.stationId())
                        && Objects.equals(punkt.anliegenId(), zeile.anliegenId()))).toList();
    }

    private String bestehender(Pruefliste liste, Sitzung sitzung, Aenderungsantrag antrag,
                               List<Tagesordnungsaenderung> offene, String ort) {
        Optional<Tagesordnungspunkt> punkt = punkt(sitzung, antrag.punktId());
        if (punkt.isEmpty()) {
            liste.abweisenWenn(true, ort + ", Tagesordnungspunkt", "bitte angeben.");
            return "";
        }
        String name = punkt.get().kurzname();
        liste.abweisenWenn(!punkt.get().steht(), ort, name + " ist schon aufgerufen oder erledigt.")
                .abweisenWenn(offene.stream().anyMatch(eine -> Objects.equals(eine.punktId(), antrag.punktId())), ort,
                        "Für " + name + " ist schon eine Änderung beantragt und nicht festgestellt.")
                .abweisenWenn(antrag.art() == Aenderungsart.NICHTOEFFENTLICH && !punkt.get().oeffentlich(), ort,
                        name + " steht schon im nichtöffentlichen Teil.");
        if (antrag.art() == Aenderungsart.REIHENFOLGE) {
            vorgezogen(liste, sitzung, antrag, punkt.get().oeffentlich(), ort);
        }
        return name + " " + punkt.get().titel();
    }

    private void vorgezogen(Pruefliste liste, Sitzung sitzung, Aenderungsantrag antrag, boolean teil, String ort) {
        liste.abweisenWenn(antrag.vorPunktId() != null && punkt(sitzung, antrag.vorPunktId())
                        .filter(Tagesordnungspunkt::steht).filter(einer -> einer.oeffentlich() == teil).isEmpty(),
                ort + ", Behandlung vor", "Das ist kein noch offener Punkt desselben Teils der Tagesordnung.");
    }

    private Optional<Tagesordnungspunkt> punkt(Sitzung sitzung, Long punktId) {
        return tagesordnung.punkte(sitzung.id()).stream().filter(punkt -> punkt.id().equals(punktId)).findFirst();
    }

    private static boolean leer(String text) {
        return text == null || text.isBlank();
    }
}
