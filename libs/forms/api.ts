import { Module } from '@nestjs/common';
import { FormsModule } from './forms.module.js';
import { FormVersionsController } from './http/form-versions.controller.js';

@Module({ imports: [FormsModule], controllers: [FormVersionsController] })
export class FormsApiModule {}
