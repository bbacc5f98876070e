/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * HepClinic:
 *
 * The clinic this copy belongs to, from a key file: its name and how to reach it.
 * A field nobody filled in is %NULL; nothing is ever made up for it.
 */
#define HEP_TYPE_CLINIC (hep_clinic_get_type ())
G_DECLARE_FINAL_TYPE (HepClinic, hep_clinic, HEP, CLINIC, GObject)

typedef enum
{
  HEP_CLINIC_NAME,
  HEP_CLINIC_ADDRESS,
  HEP_CLINIC_PHONE,
  HEP_CLINIC_HELPLINE,
  HEP_CLINIC_HOURS,
  HEP_CLINIC_WEB,
} HepClinicField;

#define HEP_CLINIC_N_FIELDS (HEP_CLINIC_WEB + 1)

HepClinic  *hep_clinic_new_from_bytes (GBytes *bytes, const char *name, GError **error);
HepClinic  *hep_clinic_find           (HepClinic *packed, GFile *fallback, GError **error);
const char *hep_clinic_get            (HepClinic *self, HepClinicField field);

G_END_DECLS
