package org.masar.read.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Knows by which words columns are headed, in English, French, German, Spanish, Turkish, Italian and Arabic; the usual ones first. */
final class HeadingNames {
    private static final Map<Role, String> WORDS = words();
    private static final Map<String, Found> BY_NAME = byName();

    /**
     * Says what a heading is.
     *
     * @param rank 0 for the most usual word; less is surer
     */
    record Found(Role role, int rank) {
    }

    private HeadingNames() {
    }

    private static Map<Role, String> words() {
        Map<Role, String> w = new LinkedHashMap<>();
        w.put(Role.TIME, "event date|date start|start date|start time|datetime|date time|date|when|time|start|from|begin|begins|beginning|begin date|event time|event day|"
            + "date of event|incident date|date occurred|occurred|happened|origin time|timestamp|date utc|time utc|utc|day date|published at|created at|t|ts|t ms|"
            + "date evenement|date de debut|debut|quand|horodatage|datum|beginn|startdatum|zeitpunkt|zeit|wann|tag und zeit|fecha|fecha inicio|fecha de inicio|inicio|cuando|"
            + "fecha del evento|tarih|baslangic|baslangic tarihi|zaman|olay tarihi|data|data inizio|التاريخ|تاريخ|تاريخ الحدث|تاريخ البداية|تاريخ البدء|متى|الوقت والتاريخ|اليوم والتاريخ|يبدا|من تاريخ");
        w.put(Role.END, "date end|end date|end time|end|to|until|till|finish|ends|ended|end datetime|date de fin|fin|jusqu a|enddatum|ende|bis|fecha fin|fecha de fin|hasta|bitis|"
            + "bitis tarihi|data fine|fine|تاريخ النهاية|تاريخ الانتهاء|النهاية|حتى|الى تاريخ");
        w.put(Role.YEAR, "year|iyear|start year|event year|annee|jahr|ano|yil|anno|السنة|سنة|العام|عام");
        w.put(Role.MONTH, "month|imonth|start month|mois|monat|mes|ay|mese|الشهر|شهر");
        w.put(Role.DAY, "day|iday|start day|jour|tag|dia|gun|giorno|اليوم|يوم");
        w.put(Role.CLOCK, "time of day|clock|hour|event time local|heure|uhrzeit|hora|saat|ora|الوقت|الساعة|وقت");
        w.put(Role.END_YEAR, "end year|annee de fin|endjahr|سنة النهاية");
        w.put(Role.END_MONTH, "end month|mois de fin|endmonat|شهر النهاية");
        w.put(Role.END_DAY, "end day|jour de fin|endtag|يوم النهاية");
        w.put(Role.END_CLOCK, "end time of day|end hour");
        w.put(Role.LATITUDE, "latitude|lat|y|lat dd|latitude dd|decimal latitude|decimallatitude|lat wgs84|gps lat|gps latitude|latitud|breite|breitengrad|geogr breite|geographische breite|"
            + "enlem|latitudine|point y|ycoord|y coord|y coordinate|start lat|خط العرض|العرض|دائرة العرض");
        w.put(Role.LONGITUDE, "longitude|lon|lng|long|x|lon dd|longitude dd|decimal longitude|decimallongitude|lon wgs84|gps lon|gps lng|gps longitude|longitud|lange|laenge|langengrad|laengengrad|"
            + "geogr lange|geographische lange|boylam|longitudine|point x|xcoord|x coord|x coordinate|start lon|خط الطول|الطول");
        w.put(Role.LAT_LON, "lat lon|lat lng|lat long|latlon|latlng|latlong|coordinates|coordinate|coords|coord|gps|gps coordinates|position|geo point|geopoint|point|location coordinates|"
            + "coordonnees|koordinaten|koordinate|coordenadas|koordinat|koordinatlar|coordinate gps|الاحداثيات|احداثيات");
        w.put(Role.WKT, "wkt|geom wkt|wkt geom|geom|geometry|the geom|shape|well known text|polygon|geometrie");
        w.put(Role.TITLE, "title|headline|event|name|event name|heading|label|subject|incident|what|titre|nom|evenement|intitule|titel|ereignis|bezeichnung|uberschrift|titulo|"
            + "nombre|evento|baslik|olay|ad|adi|titolo|nome|العنوان|عنوان|الحدث|حدث|الاسم|اسم الحدث");
        w.put(Role.TEXT, "description|notes|text|summary|details|detail|desc|comment|comments|remarks|narrative|body|content|abstract|note|event description|incident description|"
            + "texte|commentaire|remarques|resume|beschreibung|bemerkung|bemerkungen|kommentar|inhalt|anmerkung|descripcion|notas|comentario|comentarios|resumen|texto|"
            + "aciklama|notlar|not|ozet|descrizione|testo|الوصف|وصف|ملاحظات|التفاصيل|تفاصيل|النص|ملخص|الشرح");
        w.put(Role.CATEGORY, "category|type|event type|kind|class|categories|group|cat|incident type|type of event|attacktype1 txt|categorie|typ|kategorie|art|ereignistyp|"
            + "categoria|tipo|tipo de evento|kategori|tur|turu|olay turu|الفئة|فئة|النوع|نوع|نوع الحدث|التصنيف|تصنيف");
        w.put(Role.PLACE, "place|location|place name|location name|city|town|village|locality|site|address|where|eventlocationname|event location name|venue|municipality|neighborhood|neighbourhood|"
            + "lieu|ville|endroit|localite|adresse|commune|ort|stadt|ortsname|lugar|ciudad|sitio|direccion|localidad|municipio|yer|sehir|konum|mekan|luogo|citta|"
            + "المكان|مكان|الموقع|موقع|المدينة|مدينة|البلدة|القرية|اسم المكان|الحي|المنطقة");
        w.put(Role.SOURCE, "source|sources|source name|publisher|outlet|newspaper|media|source1|source2|source3|quelle|quellen|fuente|fuentes|kaynak|kaynaklar|fonte|fonti|reference|references|"
            + "المصدر|مصدر|المصادر|الناشر");
        w.put(Role.VOICE, "voice|speaker|who says|according to|reported by|reporter|quoted|witness|author|selon|laut|segun|tanik|sprecher|auteur|autor|بحسب|حسب|الراوي|المتحدث|القائل|شاهد");
        w.put(Role.LINK, "link|url|source url|source link|web|website|web page|uri|href|lien|verknupfung|enlace|baglanti|collegamento|الرابط|رابط|رابط المصدر");
        w.put(Role.FIGURE, "fatalities|deaths|killed|dead|casualties|injured|wounded|victims|displaced|evacuees|evacuated|arrested|detained|missing|magnitude|mag|count|number|total|"
            + "morts|tues|blesses|victimes|deplaces|tote|todesopfer|verletzte|opfer|anzahl|muertos|fallecidos|heridos|victimas|olu|olum|yarali|oldurulen|morti|feriti|"
            + "القتلى|قتلى|عدد القتلى|الجرحى|جرحى|عدد الجرحى|الضحايا|ضحايا|الوفيات|المفقودون|العدد|عدد|المعتقلون|النازحون");
        w.put(Role.ID, "id|event id|eventid|uid|uuid|identifier|no|nr|number id|record id|fid|objectid|rowid|globalid|key|kennung|المعرف|معرف|الرقم|رقم");
        w.put(Role.TAG, "tags|tag|keywords|keyword|mots cles|schlagworte|schlagworter|etiquetas|etiket|etiketler|وسوم|الوسوم|كلمات مفتاحية");
        return w;
    }

    private static Map<String, Found> byName() {
        Map<String, Found> all = new HashMap<>();
        WORDS.forEach((role, words) -> {
            String[] each = words.split("\\|");
            for (int i = 0; i < each.length; i++) {
                all.putIfAbsent(each[i], new Found(role, i));
            }
        });
        return all;
    }

    /** Finds what a heading is; null where it is nothing known. */
    static Found find(String heading) {
        String s = folded(heading);
        Found found = BY_NAME.get(s);
        if (found == null) {
            found = BY_NAME.get(s.replaceFirst("(?: ?\\(.*\\)| ?\\[.*]| utc| gmt| wgs ?84| deg| degrees)$", "").strip());
        }
        return found;
    }

    /** Folds a heading: small letters, no accents, one blank for what parts words, also where capitals do. */
    static String folded(String heading) {
        String parted = heading.matches(".*[a-z][A-Z][a-z].*") ? heading.replaceAll("(?<=[a-z])(?=[A-Z][a-z])", " ") : heading;
        String s = Normalizer.normalize(parted, Normalizer.Form.NFKD).replaceAll("\\p{Mn}|\\p{Cf}|\\u0640", "").toLowerCase(Locale.ROOT).replace('ı', 'i').replace('ß', 's');
        return s.replaceAll("[_\\-./:,#°'’&]+", " ").replaceAll("\\s+", " ").strip();
    }
}
