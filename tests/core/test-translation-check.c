/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "hep-content-error.h"
#include "hep-translation-check.h"

/* What may happen to a translation on its way, and that English is shown in its place. */

#define CALL     "Call <phone>999</phone> if you are <em>vomiting blood</em>."
#define CALL_UR  "اگر آپ کو خون کی الٹی ہو رہی ہو تو <phone>999</phone> پر فون کریں۔"
#define LINE     "Ring <phone>0121 371 2000</phone> within 4 hours, on day 5 or 10."
#define LINE_DE  "Rufen Sie innerhalb von 4 Stunden an, am Tag 5 oder 10: <phone>0121 371 2000</phone>."
#define FEVER    "Tell them if your temperature is <value>37.5 °C</value> or more."
#define FEVER_DE "Sagen Sie es, wenn Sie <value>37,5 °C</value> oder mehr haben."
#define DRUGS    "You have <drug>oxaliplatin</drug> and then <drug>capecitabine</drug> every 3 weeks."
#define DRUGS_DE                                                                                   \
  "Sie bekommen <drug>Oxaliplatin</drug> und dann alle 3 Wochen <drug>Capecitabin</drug>."
#define LINK     "Read about <link xref=\"surgery#recovery\">getting better</link> and the <term ref=\"bile-duct\">bile duct</term>."
#define LINK_DE  "Lesen Sie über <link xref=\"surgery#recovery\">die Erholung</link> und den <term ref=\"bile-duct\">Gallengang</term>."
#define MANY     "About 1,250 of 16,000 people had 2.5 cm or 0.125 mg at 9:30."

typedef struct
{
  const char *damage;
  const char *language;
  const char *source;
  const char *translation;
} Case;

static const Case damaged[] = {
  /* Tags */
  { "a bare &", "ur", CALL, "فون & <phone>999</phone> خون کی الٹی ہو تو" },
  { "a bare <", "ur", CALL, "فون < <phone>999</phone> خون کی الٹی ہو تو" },
  { "a tag not closed", "ur", CALL, "خون کی الٹی ہو تو <phone>999 پر فون کریں۔" },
  { "a tag closed twice", "ur", CALL, CALL_UR "</phone>" },
  { "tags that overlap", "ur", CALL, "<em>خون کی <phone>الٹی</em> 999</phone> پر فون کریں۔" },
  { "a closing tag misspelt", "ur", CALL, "خون کی الٹی ہو تو <phone>999</fone> پر فون کریں۔" },
  { "no telephone tag", "ur", CALL, "خون کی الٹی ہو تو 999 پر فون کریں۔" },
  { "the telephone twice", "ur", CALL, CALL_UR " <phone>999</phone>" },
  { "an empty telephone", "ur", CALL, "خون کی الٹی ہو تو 999 <phone></phone> پر فون کریں۔" },
  { "a script", "ur", CALL, CALL_UR "<script>alert(1)</script>" },
  { "an image", "ur", CALL, CALL_UR "<img src=\"x\"/>" },
  { "a paragraph inside", "ur", CALL, "<p>" CALL_UR "</p>" },
  { "the prefix of pages", "ur", CALL, "خون کی الٹی ہو تو <h:phone>999</h:phone> پر فون کریں۔" },
  { "an attribute on emphasis", "ur", CALL, "<em class=\"x\">خون</em> کی الٹی <phone>999</phone>" },
  { "a handler on the telephone", "ur", CALL, "خون کی الٹی <phone onclick=\"x\">999</phone> پر" },
  { "tags shown as text", "ur", CALL, CALL_UR " &lt;b&gt;خون&lt;/b&gt;" },
  { "a comment", "ur", CALL, CALL_UR "<!-- -->" },
  { "CDATA", "ur", CALL, CALL_UR "<![CDATA[x]]>" },
  { "a processing instruction", "ur", CALL, CALL_UR "<?php ?>" },
  { "a DOCTYPE", "ur", CALL, "<!DOCTYPE x>" CALL_UR },
  { "a drug made emphasis", "de", DRUGS, "Sie bekommen <em>Oxaliplatin</em> und dann alle 3 Wochen <drug>Capecitabin</drug>." },
  { "a value made a telephone", "de", FEVER, "Sagen Sie es, wenn Sie <phone>37,5</phone> °C oder mehr haben." },
  /* Ids and addresses */
  { "another topic", "de", LINK, "Lesen Sie über <link xref=\"outlook\">die Erholung</link> und den <term ref=\"bile-duct\">Gallengang</term>." },
  { "another section", "de", LINK, "Lesen Sie über <link xref=\"surgery#risks\">die Erholung</link> und den <term ref=\"bile-duct\">Gallengang</term>." },
  { "a translated id", "de", LINK, "Lesen Sie über <link xref=\"operation#erholung\">die Erholung</link> und den <term ref=\"bile-duct\">Gallengang</term>." },
  { "another term", "de", LINK, "Lesen Sie über <link xref=\"surgery#recovery\">die Erholung</link> und den <term ref=\"liver\">Gallengang</term>." },
  { "a link to the web", "de", LINK, "Lesen Sie über <link href=\"https://example.org\">die Erholung</link> und den <term ref=\"bile-duct\">Gallengang</term>." },
  { "a javascript address", "de", LINK, "Lesen Sie über <link href=\"javascript:x\">die Erholung</link> und den <term ref=\"bile-duct\">Gallengang</term>." },
  { "another web address", "de", "Read <link href=\"https://www.nhs.uk/\">the page of the NHS</link> first.", "Lesen Sie zuerst <link href=\"https://www.nhs.example/\">die Seite des NHS</link>." },
  { "no link", "de", LINK, "Lesen Sie über die Erholung und den <term ref=\"bile-duct\">Gallengang</term>." },
  { "a term inside a link", "de", LINK, "Lesen Sie <link xref=\"surgery#recovery\">über <term ref=\"bile-duct\">den Gallengang</term></link>." },
  { "a link in a title", "de", "Bile duct", "<link xref=\"liver\">Gallengang</link>" },
  /* Telephone numbers */
  { "another digit", "ur", CALL, "خون کی الٹی ہو تو <phone>998</phone> پر فون کریں۔" },
  { "the number of another country", "de", CALL, "Rufen Sie <phone>112</phone> an, wenn Sie <em>Blut erbrechen</em>." },
  { "a digit too few", "de", LINE, "Rufen Sie innerhalb von 4 Stunden an, am Tag 5 oder 10: <phone>0121 371 200</phone>." },
  { "a digit too many", "de", LINE, "Rufen Sie innerhalb von 4 Stunden an, am Tag 5 oder 10: <phone>0121 371 20000</phone>." },
  { "groups in another order", "de", LINE, "Rufen Sie innerhalb von 4 Stunden an, am Tag 5 oder 10: <phone>2000 371 0121</phone>." },
  { "the number turned around", "ur", CALL "", "خون کی الٹی ہو تو <phone>٩٩٨</phone> پر فون کریں۔" },
  { "a country code", "de", LINE, "Rufen Sie innerhalb von 4 Stunden an, am Tag 5 oder 10: <phone>+44 121 371 2000</phone>." },
  { "a letter for a digit", "de", CALL, "Rufen Sie <phone>9O9</phone> an, wenn Sie <em>Blut erbrechen</em>." },
  { "a letter within", "de", CALL, "Rufen Sie <phone>99l9</phone> an, wenn Sie <em>Blut erbrechen</em>." },
  { "words in the number", "de", CALL, "Rufen Sie <phone>999 oder gehen Sie hin</phone>, wenn Sie Blut erbrechen." },
  { "telephone and hours exchanged", "de", "Call <phone>111</phone> within 24 hours if it hurts.", "Rufen Sie <phone>24</phone> an, innerhalb von 111 Stunden, wenn es weh tut." },
  { "two telephones, one of them twice", "de", "Call <phone>999</phone> or <phone>111</phone> if it hurts a lot.", "Rufen Sie <phone>999</phone> oder <phone>999</phone> an, wenn es sehr weh tut." },
  { "digits of two scripts", "ur", CALL, "خون کی الٹی ہو تو <phone>9۹9</phone> پر فون کریں۔" },
  { "an unseen mark in the number", "ur", CALL, "خون کی الٹی ہو تو <phone>9\u200f99</phone> پر فون کریں۔" },
  /* Numbers and units */
  { "50 for 5", "de", LINE, "Rufen Sie innerhalb von 4 Stunden an, am Tag 50 oder 10: <phone>0121 371 2000</phone>." },
  { "a number missing", "de", LINE, "Rufen Sie innerhalb von Stunden an, am Tag 5 oder 10: <phone>0121 371 2000</phone>." },
  { "a number more", "de", LINE, "Rufen Sie innerhalb von 4 Stunden an, am Tag 5, 7 oder 10: <phone>0121 371 2000</phone>." },
  { "a decimal point lost", "de", FEVER, "Sagen Sie es, wenn Sie <value>375 °C</value> oder mehr haben." },
  { "both sides of the point exchanged", "de", FEVER, "Sagen Sie es, wenn Sie <value>5,37 °C</value> oder mehr haben." },
  { "a point made a space", "de", FEVER, "Sagen Sie es, wenn Sie <value>37 5 °C</value> oder mehr haben." },
  { "a tenfold value", "ur", FEVER, "انہیں بتائیں اگر آپ کا درجہ حرارت <value>۳۷۵ °C</value> یا زیادہ ہو۔" },
  { "Fahrenheit", "de", FEVER, "Sagen Sie es, wenn Sie <value>37,5 °F</value> oder mehr haben." },
  { "Fahrenheit as one sign", "de", FEVER, "Sagen Sie es, wenn Sie <value>37,5 ℉</value> oder mehr haben." },
  { "milligrams made grams", "de", "A tablet has 500 mg of it, and you take 2 tablets.", "Eine Tablette hat 500 g davon, und Sie nehmen 2 Tabletten." },
  { "units exchanged", "de", "You get 5 ml with 10 mg of it in the vein.", "Sie bekommen 5 mg mit 10 ml davon in die Vene." },
  { "a per cent sign for a number of people", "de", "It happens to 5 people with many other problems.", "Es geschieht 5 % mit vielen anderen Problemen." },
  { "English thousands in German", "de", "About 1,250 people had this operation there.", "Etwa 1,250 Menschen hatten dort diese Operation." },
  { "a decimal read as thousands", "de", "The lump is 1.250 cm long on this scan.", "Der Knoten ist auf diesem Bild 1250 cm lang." },
  { "nought point lost", "de", "You get 0.125 mg of it each day at home.", "Sie bekommen jeden Tag zu Hause 125 mg davon." },
  { "hours and minutes exchanged", "de", "Come to the ward at 8:30 in the morning.", "Kommen Sie am Morgen um 30:8 auf die Station." },
  { "a fraction turned around", "de", "Your pressure is 120/80 on most days now.", "Ihr Druck ist jetzt an den meisten Tagen 80/120." },
  { "a half made a quarter", "de", "You take ½ a tablet in the morning.", "Sie nehmen am Morgen ¼ einer Tablette." },
  { "a raised digit", "de", "Take 2 tablets a day with your food.", "Nehmen Sie 2² Tabletten am Tag zum Essen." },
  { "a digit in a circle", "de", "Take your tablets with your food each day.", "Nehmen Sie jeden Tag ② Tabletten zum Essen." },
  { "a number of full width", "zh_CN", "Take 2 tablets a day with your food.", "每天随餐服用３片药，不要忘记。" },
  { "a Bengali digit changed", "bn", "Take 2 tablets a day with your food.", "প্রতিদিন খাবারের সাথে ৩টি ট্যাবলেট নিন।" },
  { "a number in an abbreviation", "de", "The <abbr title=\"interleukin two\">IL</abbr> test is done in hospital.", "Der <abbr title=\"Interleukin 3\">IL</abbr>-Test wird im Krankenhaus gemacht." },
  { "a number hidden by an entity", "de", LINE, "Rufen Sie innerhalb von &#52;0 Stunden an, am Tag 5 oder 10: <phone>0121 371 2000</phone>." },
  { "one drug for two", "de", DRUGS, "Sie bekommen <drug>Oxaliplatin</drug> und dann alle 3 Wochen <drug>Oxaliplatin</drug>." },
  { "a drug missing", "de", DRUGS, "Sie bekommen alle 3 Wochen <drug>Oxaliplatin</drug> im Krankenhaus." },
  { "a dose beside the drug", "de", DRUGS, "Sie bekommen <drug>Oxaliplatin 85</drug> und dann alle 3 Wochen <drug>Capecitabin</drug>." },
  /* Characters that turn or hide text */
  { "an override, right to left", "ur", CALL, "\u202e" CALL_UR },
  { "an override, left to right", "ur", CALL, "\u202d" CALL_UR },
  { "an embedding", "ur", CALL, "\u202b" CALL_UR "\u202c" },
  { "an isolate not closed", "ur", CALL, "\u2067" CALL_UR },
  { "an override as an entity", "ur", CALL, "&#x202e;" CALL_UR },
  { "an override in an attribute", "de", "The <abbr title=\"liver test\">LFT</abbr> is a test.", "Der <abbr title=\"Leber\u202etest\">LFT</abbr> ist ein Test." },
  { "a space of no width", "de", CALL, "Rufen Sie <phone>999</phone>\u200b an, wenn Sie Blut erbrechen." },
  { "a byte order mark", "de", CALL, "\ufeffRufen Sie <phone>999</phone> an, wenn Sie Blut erbrechen." },
  { "a tag character", "de", CALL, "Rufen Sie <phone>999</phone> an, wenn Sie Blut erbrechen.\U000e0041" },
  { "a letter that is not seen", "de", CALL, "Rufen Sie <phone>999</phone> an,\u3164 wenn Sie Blut erbrechen." },
  { "a line separator", "de", CALL, "Rufen Sie <phone>999</phone> an,\u2028 wenn Sie Blut erbrechen." },
  { "a control character", "de", CALL, "Rufen Sie <phone>999</phone> an,\x07 wenn Sie Blut erbrechen." },
  { "a control as an entity", "de", CALL, "Rufen Sie <phone>999</phone> an,&#27; wenn Sie Blut erbrechen." },
  { "a private character", "de", CALL, "Rufen Sie <phone>999</phone> an, \ue000 wenn Sie Blut erbrechen." },
  { "what could not be read", "de", CALL, "Rufen Sie <phone>999</phone> an, wenn Sie Blut erbre\ufffdhen." },
  { "a tower of accents", "de", CALL, "Rufen Sie <phone>999</phone> a\u0301\u0301\u0301\u0301\u0301\u0301n, wenn Sie Blut erbrechen." },
  /* Entities and encodings */
  { "an unknown entity", "de", CALL, "Rufen&nbsp;Sie <phone>999</phone> an, wenn Sie Blut erbrechen." },
  { "an entity of one's own", "de", CALL, "&warnung; <phone>999</phone> wenn Sie Blut erbrechen." },
  { "an entity out of range", "de", CALL, "Rufen Sie &#x110000; <phone>999</phone> an, wenn Sie Blut erbrechen." },
  { "Latin-1", "de", CALL, "Rufen Sie <phone>999</phone> an, wenn Sie sich \xfc" "bergeben." },
  { "half a letter", "ur", CALL, CALL_UR "\xd8" },
  { "a letter in too many bytes", "de", CALL, "Rufen Sie <phone>999</phone> an, wenn Sie Blut erbrechen\xc0\xae" },
  /* Not a translation */
  { "nothing", "ur", CALL, "" },
  { "only spaces", "ur", CALL, "  \n " },
  { "only the number", "ur", CALL, "<phone>999</phone>" },
  { "only a full stop beside it", "ur", CALL, "<phone>999</phone>۔" },
  { "one letter for a sentence", "ur", "Go to hospital at once if you feel very unwell and cannot wake up.", "ا" },
  { "a book for a sentence", "de", "Go to hospital at once.", "Gehen Sie sofort ins Krankenhaus, und bleiben Sie dort, bis man Ihnen sagt, dass Sie nach Hause gehen können, und fragen Sie dann noch einmal nach allem, was Sie nicht verstanden haben, und schreiben Sie es auf." },
  { "the English text", "ur", CALL, CALL },
  { "another script", "ur", CALL, "Rufen Sie <phone>999</phone> an, wenn Sie <em>Blut erbrechen</em>." },
  { "the script of a neighbour", "pa", CALL, "अगर आपको खून की उल्टी हो रही है तो <phone>999</phone> पर कॉल करें।" },
  { "letters that look alike", "de", CALL, "Rufen Ѕіе <phone>999</phone> аn, wеnn Ѕіе Вlut еrbrесhеn оdеr ѕеhr хсур." },
  { "a language nobody knows", "qq", CALL, CALL_UR },
};

static const Case good[] = {
  { "as it should be", "ur", CALL, CALL_UR },
  { "digits of Urdu", "ur", CALL, "خون کی الٹی ہو رہی ہو تو <phone>۹۹۹</phone> پر فون کریں۔" },
  { "another order, no emphasis", "de", CALL, "Wenn Sie Blut erbrechen, rufen Sie <phone>999</phone> an." },
  { "emphasis added", "de", CALL, "<em>Rufen Sie <phone>999</phone> an</em>, wenn Sie <em>Blut</em> erbrechen." },
  { "numbers in another order", "de", LINE, LINE_DE },
  { "groups of a telephone number", "de", LINE, "Rufen Sie innerhalb von 4 Stunden an, am Tag 10 oder 5: <phone>0121 3712000</phone>." },
  { "a decimal comma", "de", FEVER, FEVER_DE },
  { "a decimal point kept", "de", FEVER, "Sagen Sie es, wenn Sie <value>37.5 °C</value> oder mehr haben." },
  { "Arabic digits and decimal mark", "ar", FEVER, "أخبرهم إذا كانت درجة حرارتك <value>٣٧٫٥ °C</value> أو أكثر." },
  { "Arabic per cent", "ar", "It helps 5% of people who have it done.", "يساعد ذلك ٥٪ من الأشخاص الذين يخضعون له." },
  { "a unit spelt out", "de", FEVER, "Sagen Sie es, wenn Sie <value>37,5 Grad</value> oder mehr haben." },
  { "the names of drugs", "de", DRUGS, DRUGS_DE },
  { "ids kept", "de", LINK, LINK_DE },
  { "thousands as in German", "de", MANY, "Etwa 1.250 von 16.000 Menschen hatten um 9:30 2,5 cm oder 0,125 mg." },
  { "thousands as in Polish", "pl", MANY, "Około 1250 z 16 000 osób miało o 9:30 2,5 cm lub 0,125 mg." },
  { "thousands as in Urdu", "ur", MANY, "تقریباً 16,000 میں سے 1,250 لوگوں کو 9:30 پر 2.5 cm یا 0.125 mg تھا۔" },
  { "an abbreviation spelt out", "de", "The <abbr title=\"liver function test\">LFT</abbr> is a test.", "Der Leberwerttest ist ein Test." },
  { "a short name kept", "ur", "ERCP", "ERCP" },
  { "a short name kept, with a word", "de", "CT scan", "CT" },
  { "Chinese is shorter", "zh_CN", CALL, "如果您吐血，请拨打<phone>999</phone>。" },
  { "joiners", "fa", CALL, "اگر خون بالا می\u200cآورید با <phone>999</phone> تماس بگیرید." },
  { "a mark of direction", "ur", CALL, CALL_UR "\u200f" },
  { "vowel marks", "ar", CALL, "اِتَّصِلْ بِـ <phone>999</phone> إِذَا كُنْتَ تَتَقَيَّأُ دَمًا." },
  { "an apostrophe as an entity", "fr", CALL, "Appelez le <phone>999</phone> si vous vomissez du sang, &apos;vite&apos;." },
};

static void
test_damaged (void)
{
  g_test_message ("%-42s %-5s %s", "damage", "lang", "English is shown, for:");
  for (gsize i = 0; i < G_N_ELEMENTS (damaged); i++)
    {
      const Case *damage = &damaged[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (HepText) source = hep_text_new_from_markup (damage->source, &error);
      g_autoptr (HepText) text = NULL;

      g_assert_no_error (error);
      text = hep_translation_check (source, damage->translation, damage->language, &error);
      g_test_message ("%-42s %-5s %s", damage->damage, damage->language,
                      text != NULL ? "NOTHING" : hep_content_error_get_sentence (error));
      g_assert_null (text);
      g_assert_true (error->domain == HEP_CONTENT_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }
  g_assert_cmpuint (G_N_ELEMENTS (damaged), >=, 60);
}

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (HepText) source = hep_text_new_from_markup (good[i].source, &error);
      g_autoptr (HepText) text = NULL;
      g_autoptr (HepText) again = NULL;

      g_assert_no_error (error);
      g_test_message ("%s", good[i].damage);
      text = hep_translation_check (source, good[i].translation, good[i].language, &error);
      g_assert_no_error (error);
      again = hep_text_new_from_markup (good[i].translation, NULL);
      g_assert_cmpstr (hep_text_get_markup (text), ==, hep_text_get_markup (again));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/translation-check/damaged", test_damaged);
  g_test_add_func ("/translation-check/good", test_good);
  return g_test_run ();
}
